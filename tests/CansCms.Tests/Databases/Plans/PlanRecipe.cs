using System.Globalization;
using System.Text.Json.Nodes;

namespace CansCms.Tests.Databases.Plans;

/// <summary>What the product's own recipes do not set up: lists of items, items that are published later, many items of a kind.</summary>
internal static class PlanRecipe
{
    public const string Name = "plans";

    // As many of one kind and in one language as make it worth while to read them in the list's order.
    private const int Articles = 1_000;

    public static string Json { get; } = new JsonObject
    {
        ["name"] = Name,
        ["steps"] = new JsonArray(
            new JsonObject { ["name"] = "feature", ["enable"] = new JsonArray("OrchardCore.PublishLater") },
            new JsonObject { ["name"] = "ContentDefinition", ["ContentTypes"] = new JsonArray(Type("Folder", "TitlePart", "ListPart"), Type("Leaf", "TitlePart", "PublishLaterPart")) },
            new JsonObject
            {
                ["name"] = "content",
                ["data"] = new JsonArray([Item("Folder", "planfolder", true), .. Enumerable.Range(0, 6).Select(Leaf), .. Enumerable.Range(0, Articles).Select(Article)]),
            }),
    }.ToJsonString();

    private static JsonObject Leaf(int number)
    {
        var leaf = Item("Leaf", "planleaf" + number.ToString(CultureInfo.InvariantCulture), number % 2 == 0);
        leaf["ContainedPart"] = new JsonObject { ["ListContentItemId"] = "planfolder0000000000000000", ["ListContentType"] = "Folder", ["Order"] = number };
        leaf["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = $"{2020 + number * 2}-01-01T00:00:00Z" };
        return leaf;
    }

    private static JsonObject Article(int number)
    {
        var id = $"plan{number:D8}";
        var article = Item("Article", id, true);
        article["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = ("set" + id).PadRight(26, '0'), ["Culture"] = ((string[])["en", "kk", "ru"])[number % 3] };
        article["ArticlePart"] = new JsonObject { ["Kind"] = new JsonObject { ["Text"] = "NewsStory" } };
        return article;
    }

    private static JsonObject Item(string type, string id, bool published) => new()
    {
        ["ContentItemId"] = id.PadRight(26, '0'),
        ["ContentItemVersionId"] = ("v" + id).PadRight(26, '0'),
        ["ContentType"] = type,
        ["DisplayText"] = id,
        ["Latest"] = true,
        ["Published"] = published,
        ["TitlePart"] = new JsonObject { ["Title"] = id },
    };

    private static JsonObject Type(string name, params string[] parts) => new()
    {
        ["Name"] = name,
        ["DisplayName"] = name,
        ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Creatable"] = true, ["Listable"] = true, ["Draftable"] = true, ["Versionable"] = true } },
        ["ContentTypePartDefinitionRecords"] = new JsonArray([.. parts.Select(part => new JsonObject { ["PartName"] = part, ["Name"] = part, ["Settings"] = new JsonObject() })]),
    };
}
