using System.Text.Json.Nodes;

namespace CansCms.Tests.Running;

/// <summary>Sets a site up with stories, whose fallback is kk, ru, en.</summary>
internal static class StoryRecipe
{
    private static readonly string[] _features =
    [
        "OrchardCore.Roles", "OrchardCore.Users", "OrchardCore.Title", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields",
        "OrchardCore.ContentFields.Indexing.SQL", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Menu", "OrchardCore.Localization",
        "OrchardCore.ContentLocalization", "OrchardCore.Apis.GraphQL", "CansCms.Localization", "CansCms.Navigation",
    ];

    public static JsonObject With(IEnumerable<Story> stories, params JsonObject[] others) => new()
    {
        ["name"] = "Stories",
        ["issetuprecipe"] = true,
        ["steps"] = new JsonArray(
            new JsonObject { ["name"] = "feature", ["enable"] = Array(_features) },
            new JsonObject { ["name"] = "Roles", ["Roles"] = new JsonArray(new JsonObject { ["Name"] = "Anonymous", ["Permissions"] = Array("ViewContent", "ExecuteGraphQL") }) },
            new JsonObject
            {
                ["name"] = "settings",
                ["LocalizationSettings"] = new JsonObject { ["DefaultCulture"] = "en", ["SupportedCultures"] = Array("en", "kk", "ru") },
                ["FallbackSettings"] = new JsonObject { ["Chains"] = new JsonObject { ["kk"] = Array("ru", "en"), ["ru"] = Array("en") } },
            },
            new JsonObject
            {
                ["name"] = "ContentDefinition",
                ["ContentTypes"] = new JsonArray(Type("Story", "TitlePart", "LocalizationPart", "AutoroutePart", "Story"), Type("Note", "TitlePart")),
                ["ContentParts"] = new JsonArray(new JsonObject
                {
                    ["Name"] = "Story",
                    ["Settings"] = new JsonObject(),
                    ["ContentPartFieldDefinitionRecords"] = new JsonArray(new JsonObject { ["FieldName"] = "TextField", ["Name"] = "Kind", ["Settings"] = new JsonObject() }),
                }),
            },
            new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. stories.Select(Item), .. others]) }),
    };

    /// <summary>A menu that stands for one language, as its alias says.</summary>
    public static JsonObject Menu(string alias, params JsonObject[] entries) => new()
    {
        ["ContentItemId"] = alias,
        ["ContentType"] = "Menu",
        ["DisplayText"] = alias,
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = alias },
        ["AliasPart"] = new JsonObject { ["Alias"] = alias },
        ["MenuItemsListPart"] = new JsonObject { ["MenuItems"] = new JsonArray(entries) },
    };

    public static JsonObject Entry(string text, string target, params JsonObject[] entries) => new()
    {
        ["ContentItemId"] = $"entry-{target}",
        ["ContentType"] = "ContentMenuItem",
        ["DisplayText"] = text,
        ["ContentMenuItemPart"] = new JsonObject { ["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = Array(target) } },
        ["MenuItemsListPart"] = new JsonObject { ["MenuItems"] = new JsonArray(entries) },
    };

    /// <summary>An entry with an address that somebody typed.</summary>
    public static JsonObject Link(string text, string url, params JsonObject[] entries) => new()
    {
        ["ContentItemId"] = $"link-{text}",
        ["ContentType"] = "LinkMenuItem",
        ["DisplayText"] = text,
        ["LinkMenuItemPart"] = new JsonObject { ["Url"] = url },
        ["MenuItemsListPart"] = new JsonObject { ["MenuItems"] = new JsonArray(entries) },
    };

    private static JsonObject Item(Story story) => new()
    {
        ["ContentItemId"] = story.Id,
        ["ContentType"] = "Story",
        ["DisplayText"] = story.Title,
        ["Latest"] = true,
        ["Published"] = story.IsPublished,
        ["CreatedUtc"] = story.CreatedUtc,
        ["TitlePart"] = new JsonObject { ["Title"] = story.Title },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = story.Set, ["Culture"] = story.Culture },
        ["AutoroutePart"] = new JsonObject { ["Path"] = story.Path },
        ["Story"] = new JsonObject { ["Kind"] = new JsonObject { ["Text"] = story.Kind } },
    };

    private static JsonObject Type(string name, params string[] parts) => new()
    {
        ["Name"] = name,
        ["DisplayName"] = name,
        ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Creatable"] = true, ["Listable"] = true, ["Draftable"] = true, ["Versionable"] = true, ["Securable"] = true } },
        ["ContentTypePartDefinitionRecords"] = new JsonArray([.. parts.Select(part => new JsonObject { ["PartName"] = part, ["Name"] = part, ["Settings"] = new JsonObject() })]),
    };

    private static JsonArray Array(params string[] values) => new([.. values.Select(value => (JsonNode)value)]);
}
