using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Articles",
    Author = "CANS",
    Version = "0.1.0",
    Description = "News stories and press releases with quotes, topics, countries and campaigns.",
    Category = "CANS",
    Dependencies =
    [
        "CansCms.Content",
        "CansCms.Localization",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        "OrchardCore.Flows",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Media",
        "OrchardCore.Taxonomies",
    ])]
