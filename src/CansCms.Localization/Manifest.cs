using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Localization",
    Author = "CANS",
    Version = "0.1.0",
    Description = "What a site in several languages needs: fallback between cultures, and items by path with their translations.",
    Category = "CANS",
<<<<<<< HEAD
    Dependencies = ["OrchardCore.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Contents", "OrchardCore.Autoroute"])]
=======
    Dependencies = ["OrchardCore.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Autoroute", "OrchardCore.Html"])]
>>>>>>> fb318fa (Keep old addresses and links in texts alive: former paths, items in other languages, crawled after deletion, unpublishing and renaming)
