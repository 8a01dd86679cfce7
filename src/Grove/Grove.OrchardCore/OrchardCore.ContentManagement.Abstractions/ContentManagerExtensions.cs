namespace OrchardCore.ContentManagement;

public static class ContentManagerExtensions
{
    public static IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems) => throw new NotImplementedException();
    public static Task<ContentItem> GetAsync(this IContentManager contentManager, string contentItemId, string jsonPath, VersionOptions options = null) => throw new NotImplementedException();
    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content) => throw new NotImplementedException();
    public static Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems) => throw new NotImplementedException();
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new() => throw new NotImplementedException();
    public static Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content) => throw new NotImplementedException();
}
