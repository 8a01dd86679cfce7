using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement;

namespace Grove.Admin.Editing;

/// <summary>An item as the JSON that forms edit, and back. What no form knows goes through untouched.</summary>
public static class ContentJson
{
    private static readonly JsonMergeSettings _replace = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static JsonObject Of(ContentItem item) => (JsonObject)JsonSerializer.SerializeToNode(item, JOptions.Default)!;

    /// <summary>Takes over what was edited: the parts and the text that names the item. Owner, dates and state are the engine's.</summary>
    public static void Apply(ContentItem item, JsonObject edited)
    {
        var parts = new JsonObject(edited
            .Where(member => member.Value is JsonObject || member.Key == nameof(ContentItem.DisplayText))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        item.Merge(parts, _replace);
    }
}
