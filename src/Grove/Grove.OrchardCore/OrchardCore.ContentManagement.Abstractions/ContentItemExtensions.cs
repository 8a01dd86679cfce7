using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes the parts of a content item.</summary>
public static class ContentItemExtensions
{
    public static bool TryGet<TPart>(this ContentItem contentItem, out TPart part) where TPart : ContentPart
        => contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, out TPart part) where TPart : ContentPart
        => (part = contentItem.Get<TPart>(name)) is not null;

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, out ContentElement part)
        => (part = contentItem.Get(contentElementType, name)) is not null;

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new()
        => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => contentItem.Remove(typeof(TPart).Name);

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Weld(part.GetType().Name, part);
        return contentItem;
    }

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Apply(part.GetType().Name, part);
        return contentItem;
    }

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Writes the properties of an object over the item's own and over its parts.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings settings = null)
    {
        var merged = JObject.FromObject(contentItem);
        merged.Merge(JObject.FromObject(properties), settings);
        var result = merged.ToObject<ContentItem>();

        contentItem.DisplayText = result.DisplayText;
        contentItem.Owner = result.Owner;
        contentItem.Author = result.Author;
        contentItem.ContentItemId = result.ContentItemId;
        contentItem.ContentItemVersionId = result.ContentItemVersionId;
        contentItem.ContentType = result.ContentType;
        contentItem.Published = result.Published;
        contentItem.Latest = result.Latest;
        contentItem.CreatedUtc = result.CreatedUtc;
        contentItem.ModifiedUtc = result.ModifiedUtc;
        contentItem.PublishedUtc = result.PublishedUtc;
        contentItem.Replace(result.SharedData);
        return contentItem;
    }

    /// <summary>A copy that shares nothing with this one and is not stored.</summary>
    public static ContentItem Clone(this ContentItem contentItem)
    {
        var clone = ContentItem.Like(contentItem);
        clone.Id = 0;
        clone.Data = (JsonObject)contentItem.SharedData.DeepClone();
        return clone;
    }
}
