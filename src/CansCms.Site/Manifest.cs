using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Site",
    Author = "CANS",
    Version = "0.1.0",
    Description = "The visitors' site: every page is one GraphQL document, and HTML without JavaScript.",
    Category = "CANS",
    Dependencies =
    [
        "OrchardCore.Apis.GraphQL",
        "OrchardCore.Localization",
        "CansCms.Articles",
        "CansCms.Campaigns",
        "CansCms.Countries",
        "CansCms.Localization",
        "CansCms.Navigation",
        "CansCms.Network",
        "CansCms.Pages",
        "CansCms.Resources",
        "CansCms.Search",
    ])]
