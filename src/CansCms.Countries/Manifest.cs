using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Countries",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Country pages: overview, key figures with their sources, conventions.",
    Category = "CANS",
    Dependencies =
    [
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        "OrchardCore.Flows",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Media",
    ])]
