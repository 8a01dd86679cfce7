using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Library;

/// <summary>A site with shelves of books in two languages, each with topics, related books, readers and quotations.</summary>
internal static class LibraryRecipe
{
    public const string Taxonomy = "topics";

    private static readonly string[] _features =
    [
        "OrchardCore.Roles", "OrchardCore.Users", "OrchardCore.Title", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields",
        "OrchardCore.ContentFields.Indexing.SQL", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Flows", "OrchardCore.Lists", "OrchardCore.Taxonomies",
        "OrchardCore.Localization", "OrchardCore.ContentLocalization", "OrchardCore.Media", "OrchardCore.Menu", "OrchardCore.Apis.GraphQL",
    ];

    /// <summary>The recipe of a library with as many books in each language.</summary>
    public static string With(int books) => new JsonObject
    {
        ["name"] = "Library",
        ["issetuprecipe"] = true,
        ["steps"] = new JsonArray(
            new JsonObject { ["name"] = "feature", ["enable"] = new JsonArray([.. _features.Select(id => (JsonNode)id)]) },
            Roles(),
            new JsonObject { ["name"] = "settings", ["LocalizationSettings"] = new JsonObject { ["DefaultCulture"] = "en", ["SupportedCultures"] = new JsonArray("en", "ru") } },
            LibraryDefinitions.Step(),
            new JsonObject { ["name"] = "content", ["data"] = new JsonArray([Topics(), .. Enumerable.Range(1, books).SelectMany(Both)]) }),
    }.ToJsonString();

    public static string Id(int number, string culture) => $"book{number:000}{culture}";

    private static JsonObject Roles() => new()
    {
        ["name"] = "Roles",
        ["Roles"] = new JsonArray(new JsonObject { ["Name"] = "Anonymous", ["Permissions"] = new JsonArray("ViewContent", "ExecuteGraphQL") }),
    };

    private static JsonObject Topics() => Item("Taxonomy", Taxonomy, new()
    {
        ["TaxonomyPart"] = new JsonObject { ["TermContentType"] = "Topic", ["Terms"] = new JsonArray(Item("Topic", "law", []), Item("Topic", "history", [])) },
    });

    private static IEnumerable<JsonNode> Both(int number) => [Shelf(number), Menu(number), Book(number, "en"), Book(number, "ru")];

    private static JsonObject Shelf(int number) => Item("Shelf", $"shelf{number:000}", []);

    private static JsonObject Menu(int number) => Item("Menu", $"menu{number:000}", new()
    {
        ["MenuItemsListPart"] = new JsonObject
        {
            ["MenuItems"] = new JsonArray(Item("LinkMenuItem", $"link{number:000}", new() { ["LinkMenuItemPart"] = new JsonObject { ["Url"] = $"~/shelves/{number}" } })),
        },
    });

    private static JsonObject Book(int number, string culture) => Item("Book", Id(number, culture), new()
    {
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = $"set{number:000}", ["Culture"] = culture },
        ["ContainedPart"] = new JsonObject { ["ListContentItemId"] = $"shelf{number:000}", ["Order"] = 0 },
        ["Book"] = new JsonObject
        {
            ["Topics"] = new JsonObject { ["TaxonomyContentItemId"] = Taxonomy, ["TermContentItemIds"] = new JsonArray(number % 2 == 0 ? "law" : "history") },
            ["Related"] = Pick(Id(Math.Max(1, number - 1), culture)),
            ["Cover"] = new JsonObject { ["Paths"] = new JsonArray($"covers/{number}.jpg"), ["MediaTexts"] = new JsonArray($"Cover {number}") },
            ["Readers"] = new JsonObject { ["UserIds"] = new JsonArray($"reader{number}"), ["UserNames"] = new JsonArray() },
        },
        ["BagPart"] = new JsonObject { ["ContentItems"] = new JsonArray(Item("Quotation", $"quote{number:000}{culture}", new() { ["Quotation"] = new JsonObject { ["Source"] = Pick(Id(number, "en")) } })) },
    });

    private static JsonObject Pick(string id) => new() { ["ContentItemIds"] = new JsonArray(id) };

    private static JsonObject Item(string type, string id, JsonObject parts)
    {
        parts["ContentItemId"] = id;
        parts["ContentType"] = type;
        parts["DisplayText"] = id;
        parts["Latest"] = true;
        parts["Published"] = true;
        parts["TitlePart"] = new JsonObject { ["Title"] = id };
        return parts;
    }
}
