using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Grove.GraphQL.Loading;

/// <summary>The items within a piece of JSON, read once as long as the JSON is held.</summary>
internal static class InnerItems
{
    private static readonly ConditionalWeakTable<JsonArray, ContentItem[]> _read = [];

    public static ContentItem[] Of(JsonObject? data, string name)
        => data?[name] is JsonArray array ? Array.ConvertAll(_read.GetValue(array, Read), static item => item.Lend()) : [];

    private static ContentItem[] Read(JsonArray array) => [.. array.OfType<JsonObject>().Select(item => item.ToObject<ContentItem>())];
}
