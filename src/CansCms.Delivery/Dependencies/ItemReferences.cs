using System.Text.Json.Nodes;

namespace CansCms.Delivery.Dependencies;

/// <summary>The items that the JSON of a part or a field names, whether they are published now or not.</summary>
internal static class ItemReferences
{
    /// <summary>What the object itself names.</summary>
    public static IEnumerable<string> Of(JsonObject? json) => json?.SelectMany(property => property.Key switch
    {
        "ContentItemIds" or "TaxonomyContentItemId" or "ListContentItemId" => Texts(property.Value).Select(Tag.Item),
        "LocalizationSet" or "LocalizationSets" => Texts(property.Value).Select(Tag.Set),
        _ => [],
    }) ?? [];

    /// <summary>What the object and all below it name.</summary>
    public static IEnumerable<string> Below(JsonNode? json) => json switch
    {
        JsonObject @object => Of(@object).Concat(@object.SelectMany(property => Below(property.Value))),
        JsonArray array => array.SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? json) => json switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 0 => [text],
        JsonArray array => array.SelectMany(Texts),
        _ => [],
    };
}
