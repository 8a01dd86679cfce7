using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Localization",
    Author = "CANS",
    Version = "0.1.0",
    Description = "What a site in several languages needs: fallback between cultures, and items by path with their translations.",
    Category = "CANS",
    Dependencies = ["OrchardCore.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Contents", "OrchardCore.Autoroute", "OrchardCore.Html"])]
