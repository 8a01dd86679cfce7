using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Grove.GraphQL.Fields;

/// <summary>Finds terms in a taxonomy, at any depth.</summary>
internal static class Terms
{
    public static ContentItem[] Find(ContentItem? taxonomy, string[] ids)
    {
        if (taxonomy is null || ids.Length == 0)
        {
            return [];
        }

        var found = new Dictionary<string, ContentItem>(ids.Length);
        Collect(taxonomy.Data["TaxonomyPart"]?["Terms"] as JsonArray, ids, found);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    private static void Collect(JsonArray? terms, string[] ids, Dictionary<string, ContentItem> found)
    {
        foreach (var term in terms?.OfType<JsonObject>() ?? [])
        {
            if (Types.Json.String(term, nameof(ContentItem.ContentItemId)) is { } id && ids.Contains(id))
            {
                found.TryAdd(id, term.ToObject<ContentItem>());
            }

            Collect(term["Terms"] as JsonArray, ids, found);
        }
    }
}
