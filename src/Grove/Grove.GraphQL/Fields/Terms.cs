using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Types;
using OrchardCore.ContentManagement;

namespace Grove.GraphQL.Fields;

/// <summary>Finds terms in a taxonomy, at any depth: its terms are sorted by id once as long as its JSON is held.</summary>
internal sealed class Terms
{
    private static readonly ConditionalWeakTable<JsonArray, Terms> _read = [];

    private readonly Dictionary<string, JsonObject> _json = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ContentItem> _items = new(StringComparer.Ordinal);

    private Terms(JsonArray terms) => Collect(terms);

    public static ContentItem[] Find(ContentItem? taxonomy, string[] ids)
    {
        if (ids.Length == 0 || taxonomy?.SharedData["TaxonomyPart"]?["Terms"] is not JsonArray array)
        {
            return [];
        }

        var terms = _read.GetValue(array, static array => new Terms(array));
        return [.. ids.Where(terms._json.ContainsKey).Select(id => terms.Item(id).Lend())];
    }

    private ContentItem Item(string id) => _items.GetOrAdd(id, static (id, json) => json[id].ToObject<ContentItem>(), _json);

    private void Collect(JsonArray? terms)
    {
        foreach (var term in terms?.OfType<JsonObject>() ?? [])
        {
            if (Json.String(term, nameof(ContentItem.ContentItemId)) is { } id)
            {
                _json.TryAdd(id, term);
            }

            Collect(term["Terms"] as JsonArray);
        }
    }
}
