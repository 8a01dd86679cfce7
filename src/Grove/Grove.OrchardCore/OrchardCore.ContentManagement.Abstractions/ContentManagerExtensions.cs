using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Shorter ways to ask the content manager.</summary>
public static class ContentManagerExtensions
{
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new()
        => contentManager.PopulateAspectAsync(content, new TAspect());

    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
        => content.ContentItem is { } item && (item.Published || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);

    /// <summary>The item, or the one it contains at the path.</summary>
    public static async Task<ContentItem> GetAsync(this IContentManager contentManager, string contentItemId, string jsonPath, VersionOptions options = null)
    {
        var item = await contentManager.GetAsync(contentItemId, options);

        return item is null || string.IsNullOrEmpty(jsonPath) ? item : (JsonPath.Select(item.SharedData, jsonPath) as JsonObject)?.ToObject<ContentItem>();
    }

    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();

        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        return loaded;
    }
}
