using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Search",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Finds published items by the words of all their text, each once in the reader's language.",
    Category = "CANS",
    Dependencies = ["CansCms.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Contents", "OrchardCore.Autoroute"])]
