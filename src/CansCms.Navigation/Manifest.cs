using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Navigation",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Menus in the reader's language, with resolved addresses and the way to the current page.",
    Category = "CANS",
    Dependencies = ["CansCms.Localization", "OrchardCore.ContentFields", "OrchardCore.Contents", "OrchardCore.Menu", "OrchardCore.Alias", "OrchardCore.Autoroute"])]
