using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;

namespace CansCms.Delivery.Dependencies;

/// <summary>What a version of an item can be found by, kept at the moment of its change.</summary>
internal sealed record ItemFacts(string ContentItemId, string ContentType)
{
    public string? DisplayText { get; init; }

    public string? Culture { get; init; }

    public string? LocalizationSet { get; init; }

    public string? Path { get; init; }

    public string? Alias { get; init; }

    /// <summary>The list that the item is in.</summary>
    public string? List { get; init; }

    /// <summary>The parts of the item; null where they are not known, as of a change that another process made.</summary>
    [JsonIgnore]
    public JsonObject? Parts { get; init; }

    public static ItemFacts Of(ContentItem item, bool withParts)
    {
        var parts = PartsOf(item);

        return new(item.ContentItemId, item.ContentType)
        {
            DisplayText = item.DisplayText,
            Culture = Text(parts, "LocalizationPart", "Culture"),
            LocalizationSet = Text(parts, "LocalizationPart", "LocalizationSet"),
            Path = Text(parts, "AutoroutePart", "Path"),
            Alias = Text(parts, "AliasPart", "Alias"),
            List = Text(parts, "ContainedPart", "ListContentItemId"),
            Parts = withParts ? parts?.DeepClone().AsObject() : null,
        };
    }

    /// <summary>The JSON of an element as it is stored.</summary>
    public static JsonObject? PartsOf(ContentElement element) => (JsonDynamicObject?)(object?)element.Content;

    private static string? Text(JsonObject? parts, string part, string name)
        => parts?[part] is JsonObject found && found[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
