using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Resources",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Factsheets, guides, legislation analyses and leaflets, with a file in each language.",
    Category = "CANS",
    Dependencies =
    [
        "CansCms.Content",
        "CansCms.Localization",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Media",
        "OrchardCore.Taxonomies",
    ])]
