using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Content",
    Author = "CANS",
    Version = "0.1.0",
    Description = "What holds for all content of the site: links lead to the web, images are described, a translation is there once and says whether it was reviewed.",
    Category = "CANS",
    Dependencies =
    [
        "CansCms.Localization",
        "OrchardCore.Autoroute",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Flows",
        "OrchardCore.Html",
        "OrchardCore.Media",
        "OrchardCore.Taxonomies",
        "OrchardCore.Title",
    ])]
