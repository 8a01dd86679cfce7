using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Items;

internal sealed partial class ContentManager
{
    private static readonly JsonMergeSettings _overwriting = new() { MergeArrayHandling = MergeArrayHandling.Replace, MergeNullValueHandling = MergeNullValueHandling.Merge };

    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        foreach (var batch in contentItems.Chunk(500))
        {
            var versionIds = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).ToArray();
            var known = versionIds.Length == 0
                ? []
                : (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(versionIds)).ListAsync()).ToDictionary(item => item.ContentItemVersionId);

            foreach (var item in batch)
            {
                await ImportAsync(item, string.IsNullOrEmpty(item.ContentItemVersionId) ? null : known.GetValueOrDefault(item.ContentItemVersionId));
            }

            await session.FlushAsync();
        }
    }

    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
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

        return await FinishVersionAsync(contentItem, modified, publishedUtc);
    }

    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var (modified, publishedUtc) = (updatedVersion.ModifiedUtc, updatedVersion.PublishedUtc);
        await GiveWayAsync(updatedVersion);
        updatingVersion.Merge(updatedVersion, _overwriting);

        var updating = new UpdateContentContext(updatingVersion);
        await handlers.BeforeAsync(updating, static (handler, context) => handler.UpdatingAsync(context));
        await handlers.AfterAsync(updating, static (handler, context) => handler.UpdatedAsync(context));

        return await FinishVersionAsync(updatingVersion, modified, publishedUtc);
    }

    private async Task ImportAsync(ContentItem item, ContentItem? original)
    {
        if (original is not null && JsonNode.DeepEquals(JObject.FromObject(item), JObject.FromObject(original)))
        {
            return;
        }

        var context = new ImportContentContext(item, original);
        await handlers.BeforeAsync(context, static (handler, importing) => handler.ImportingAsync(importing));

        var result = original is null ? await CreateContentItemVersionAsync(item) : await UpdateContentItemVersionAsync(original, item);

        if (!result.Succeeded)
        {
            throw new ImportException(item, result);
        }

        await handlers.AfterAsync(context, static (handler, imported) => handler.ImportedAsync(imported));
    }

    /// <summary>Makes room for a version that says it is the latest or the published one.</summary>
    private async Task GiveWayAsync(ContentItem item)
    {
        if (!item.Latest && !item.Published)
        {
            return;
        }

        foreach (var version in await ActiveVersionsAsync(item.ContentItemId))
        {
            if (version.ContentItemVersionId != item.ContentItemVersionId)
            {
                version.Latest &= !item.Latest;
                version.Published &= !item.Published;
                await SaveAsync(version);
            }
        }
    }

    private async Task<ContentValidateResult> FinishVersionAsync(ContentItem item, DateTime? modified, DateTime? publishedUtc)
    {
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

        // The times that the version brought are part of it; handlers have set their own meanwhile.
        item.ModifiedUtc = modified ?? item.ModifiedUtc;
        item.PublishedUtc = publishedUtc ?? item.PublishedUtc;
        await SaveAsync(item);
        return result;
    }
}
