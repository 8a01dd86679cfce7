using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

internal sealed partial class ContentManager
{
    /// <summary>How many items are read, checked and written together.</summary>
    public const int ImportBatchSize = 250;

    private static readonly JsonMergeSettings _overwriting = new() { MergeArrayHandling = MergeArrayHandling.Replace, MergeNullValueHandling = MergeNullValueHandling.Merge };

    private ImportedVersions? _importing;
    private ImportedVersions? _imported;

    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        foreach (var batch in contentItems.Chunk(ImportBatchSize))
        {
            // What is written is let go of, or a long import would hold all of it; a caller may go on with the items of the last batch.
            _imported?.Detach(session);
            published.Clear();
            _imported = await ImportBatchAsync(batch);
        }
    }

    private async Task<ImportedVersions> ImportBatchAsync(ContentItem[] batch)
    {
        var versions = await ImportedVersions.ReadAsync(session, batch);

        try
        {
            _importing = versions;

            foreach (var part in importBatches)
            {
                await part.BeginAsync(batch);
            }

            // All are put before the first is validated: rules that ask the database have the whole batch written at once, and not item by item.
            var imports = new List<ImportedVersion>(batch.Length);

            foreach (var item in batch)
            {
                if (await PutImportAsync(item, versions.Original(item)) is { } import)
                {
                    imports.Add(import);
                }

                versions.Add(item);
            }

            foreach (var import in imports)
            {
                await FinishImportAsync(import);
            }

            await session.FlushAsync();
            return versions;
        }
        finally
        {
            _importing = null;

            foreach (var part in importBatches)
            {
                part.End();
            }
        }
    }

    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
        => await FinishVersionAsync(await PutNewVersionAsync(contentItem));

    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
        => await FinishVersionAsync(await PutChangedVersionAsync(updatingVersion, updatedVersion));

    private async Task<PutVersion> PutNewVersionAsync(ContentItem contentItem)
    {
        // A version that comes with an id of the database's is stored as a new one all the same.
        contentItem.Id = 0;
        var (modified, publishedUtc) = (contentItem.ModifiedUtc, contentItem.PublishedUtc);

        if (string.IsNullOrEmpty(contentItem.ContentItemId))
        {
            contentItem.ContentItemId = ids.GenerateUniqueId(contentItem);
        }

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = ids.GenerateUniqueId(contentItem);
        }

        await GiveWayAsync(contentItem);

        var creating = new CreateContentContext(contentItem);
        await handlers.BeforeAsync(creating, static (handler, context) => handler.CreatingAsync(context));
        await SaveAsync(contentItem);
        await handlers.AfterAsync(creating, static (handler, context) => handler.CreatedAsync(context));

        var updating = new UpdateContentContext(contentItem);
        await handlers.BeforeAsync(updating, static (handler, context) => handler.UpdatingAsync(context));
        await handlers.AfterAsync(updating, static (handler, context) => handler.UpdatedAsync(context));

        return new PutVersion(contentItem, modified, publishedUtc).WithItsTimes();
    }

    private async Task<PutVersion> PutChangedVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var (modified, publishedUtc) = (updatedVersion.ModifiedUtc, updatedVersion.PublishedUtc);
        await GiveWayAsync(updatedVersion);
        updatingVersion.Merge(updatedVersion, _overwriting);

        var updating = new UpdateContentContext(updatingVersion);
        await handlers.BeforeAsync(updating, static (handler, context) => handler.UpdatingAsync(context));
        await handlers.AfterAsync(updating, static (handler, context) => handler.UpdatedAsync(context));

        return new PutVersion(updatingVersion, modified, publishedUtc).WithItsTimes();
    }

    /// <summary>Puts an item that is imported where it belongs; null where it is there already, just so.</summary>
    private async Task<ImportedVersion?> PutImportAsync(ContentItem item, ContentItem? original)
    {
        if (original is not null && JsonNode.DeepEquals(JObject.FromObject(item), JObject.FromObject(original)))
        {
            return null;
        }

        var context = new ImportContentContext(item, original);
        await handlers.BeforeAsync(context, static (handler, importing) => handler.ImportingAsync(importing));
        return new ImportedVersion(context, original is null ? await PutNewVersionAsync(item) : await PutChangedVersionAsync(original, item));
    }

    private async Task FinishImportAsync(ImportedVersion import)
    {
        var result = await FinishVersionAsync(import.Version);

        if (!result.Succeeded)
        {
            throw new ImportException(import.Context.ContentItem, result);
        }

        await handlers.AfterAsync(import.Context, static (handler, imported) => handler.ImportedAsync(imported));
    }

    /// <summary>Makes room for a version that says it is the latest or the published one.</summary>
    private async Task GiveWayAsync(ContentItem item)
    {
        if (!item.Latest && !item.Published)
        {
            return;
        }

        foreach (var version in _importing?.Active(item) ?? await ActiveVersionsAsync(item.ContentItemId))
        {
            if (version.ContentItemVersionId != item.ContentItemVersionId)
            {
                version.Latest &= !item.Latest;
                version.Published &= !item.Published;
                await SaveAsync(version);
            }
        }
    }

    private async Task<ContentValidateResult> FinishVersionAsync(PutVersion version)
    {
        var item = version.Item;
        var result = await ValidateAsync(item);

        if (!result.Succeeded)
        {
            await session.CancelAsync();
            return result;
        }

        if (item.Published)
        {
            var publishing = new PublishContentContext(item, null);
            await handlers.BeforeAsync(publishing, static (handler, context) => handler.PublishingAsync(context));
            await SaveAsync(item);
            await handlers.AfterAsync(publishing, static (handler, context) => handler.PublishedAsync(context));
        }

        version.WithItsTimes();
        await SaveAsync(item);
        return result;
    }

    private sealed record ImportedVersion(ImportContentContext Context, PutVersion Version);

    /// <summary>A version in its place, and the times that it brought: they are part of it, though handlers set their own.</summary>
    private sealed record PutVersion(ContentItem Item, DateTime? ModifiedUtc, DateTime? PublishedUtc)
    {
        public PutVersion WithItsTimes()
        {
            Item.ModifiedUtc = ModifiedUtc ?? Item.ModifiedUtc;
            Item.PublishedUtc = PublishedUtc ?? Item.PublishedUtc;
            return this;
        }
    }
}
