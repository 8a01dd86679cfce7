using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

public interface IContentManager
{
    Task DiscardDraftAsync(ContentItem contentItem);
    Task ImportAsync(IEnumerable<ContentItem> contentItems);
    Task SaveDraftAsync(ContentItem contentItem);
    Task UpdateAsync(ContentItem contentItem);
    Task<ContentItem> CloneAsync(ContentItem contentItem);
    Task<ContentItem> GetAsync(string contentItemId, VersionOptions options = null);
    Task<ContentItem> GetVersionAsync(string contentItemVersionId);
    Task<ContentItem> LoadAsync(ContentItem contentItem);
    Task<ContentItem> NewAsync(string contentType);
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);
    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);
    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions options = null);
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions options = null);
    Task<bool> PublishAsync(ContentItem contentItem);
    Task<bool> RemoveAsync(ContentItem contentItem);
    Task<bool> UnpublishAsync(ContentItem contentItem);
}
