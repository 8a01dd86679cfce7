using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "CANS Campaigns",
    Author = "CANS",
    Version = "0.1.0",
    Description = "Campaign highlights: hashtag, dates, goal, call to action; upcoming, running or ended.",
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
