using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Countries",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Country pages: overview, key figures with their sources, conventions, legislation, contacts, partners; the latest about the country.",
    Category = "CANS",
    Dependencies =
    [
        "CansCms.Content",
        "CansCms.Localization",
        "CansCms.Articles",
        "CansCms.Resources",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        "OrchardCore.Flows",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
    ])]
