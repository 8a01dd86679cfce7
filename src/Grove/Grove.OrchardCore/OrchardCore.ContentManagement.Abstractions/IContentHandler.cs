namespace OrchardCore.ContentManagement.Handlers;

public interface IContentHandler
{
    Task ActivatedAsync(ActivatedContentContext context);
    Task ActivatingAsync(ActivatingContentContext context);
    Task ClonedAsync(CloneContentContext context);
    Task CloningAsync(CloneContentContext context);
    Task CreatedAsync(CreateContentContext context);
    Task CreatingAsync(CreateContentContext context);
    Task DraftSavedAsync(SaveDraftContentContext context);
    Task DraftSavingAsync(SaveDraftContentContext context);
    Task GetContentItemAspectAsync(ContentItemAspectContext context);
    Task ImportedAsync(ImportContentContext context);
    Task ImportingAsync(ImportContentContext context);
    Task InitializedAsync(InitializingContentContext context);
    Task InitializingAsync(InitializingContentContext context);
    Task LoadedAsync(LoadContentContext context);
    Task LoadingAsync(LoadContentContext context);
    Task PublishedAsync(PublishContentContext context);
    Task PublishingAsync(PublishContentContext context);
    Task RemovedAsync(RemoveContentContext context);
    Task RemovingAsync(RemoveContentContext context);
    Task RestoredAsync(RestoreContentContext context);
    Task RestoringAsync(RestoreContentContext context);
    Task UnpublishedAsync(PublishContentContext context);
    Task UnpublishingAsync(PublishContentContext context);
    Task UpdatedAsync(UpdateContentContext context);
    Task UpdatingAsync(UpdateContentContext context);
    Task ValidatedAsync(ValidateContentContext context);
    Task ValidatingAsync(ValidateContentContext context);
    Task VersionedAsync(VersionContentContext context);
    Task VersioningAsync(VersionContentContext context);
}
