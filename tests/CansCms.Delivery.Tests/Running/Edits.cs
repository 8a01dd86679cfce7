using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace CansCms.Delivery.Tests.Running;

/// <summary>What editors do.</summary>
internal static class Edits
{
    public static async Task RetitleAsync(this IContentManager content, string id, string title)
    {
        var item = await content.ChangeDraftAsync(id, title);
        await content.PublishAsync(item);
    }

    public static async Task<ContentItem> ChangeDraftAsync(this IContentManager content, string id, string title)
    {
        var item = await content.GetAsync(id, VersionOptions.DraftRequired);
        item.Merge(new JsonObject { ["DisplayText"] = title, ["TitlePart"] = new JsonObject { ["Title"] = title } });
        await content.UpdateAsync(item);
        await content.SaveDraftAsync(item);
        return item;
    }

    public static async Task MoveAsync(this IContentManager content, string id, string path)
    {
        var item = await content.GetAsync(id, VersionOptions.DraftRequired);
        item.Merge(new JsonObject { ["AutoroutePart"] = new JsonObject { ["Path"] = path } });
        await content.UpdateAsync(item);
        await content.PublishAsync(item);
    }

    public static async Task UnpublishAsync(this IContentManager content, string id) => await content.UnpublishAsync(await content.GetAsync(id));

    public static async Task RemoveAsync(this IContentManager content, string id) => await content.RemoveAsync(await content.GetAsync(id, VersionOptions.Latest));

    public static async Task<ContentItem> DraftAsync(this IContentManager content, JsonObject item)
    {
        var draft = await content.NewAsync((string)item["ContentType"]!);
        draft.Merge(new JsonObject(item.Where(property => property.Value is JsonObject).Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value!.DeepClone()))));
        draft.DisplayText = (string?)item["DisplayText"];
        await content.CreateAsync(draft, VersionOptions.Draft);
        return draft;
    }

    public static async Task CreateAndPublishAsync(this IContentManager content, JsonObject item) => await content.PublishAsync(await content.DraftAsync(item));

    public static Task ImportAsync(this IContentManager content, JsonObject item) => content.ImportAsync([item.ToObject<ContentItem>()]);
}
