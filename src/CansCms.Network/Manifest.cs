using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Network",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Organisations of the network and beside it, and its events with calendar files.",
    Category = "CANS",
    Dependencies =
    [
        "CansCms.Content",
        "CansCms.Localization",
        "OrchardCore.Contents",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        "OrchardCore.Flows",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Media",
    ])]
