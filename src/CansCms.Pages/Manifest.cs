using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Pages",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Pages that stand for themselves: about the network, its rules, its home pages.",
    Category = "CANS",
    Dependencies =
    [
        "CansCms.Content",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Media",
    ])]
