using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

internal sealed partial class ContentManager
{
    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return false;
        }

        var previous = await FindPublishedAsync(contentItem.ContentItemId);
        var context = new PublishContentContext(contentItem, previous);
        await handlers.BeforeAsync(context, static (handler, publishing) => handler.PublishingAsync(publishing));

        if (context.Cancel)
        {
            return false;
        }

        if (previous is not null)
        {
            previous.Published = false;
            previous.Latest = false;
            await SaveAsync(previous);
        }

        contentItem.Published = true;
        contentItem.Latest = true;
        await SaveAsync(contentItem);
        await handlers.AfterAsync(context, static (handler, done) => handler.PublishedAsync(done));
        published.Keep(contentItem);
        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        var item = contentItem.Published ? contentItem : await FindPublishedAsync(contentItem.ContentItemId);

        if (item is null)
        {
            return false;
        }

        var context = new PublishContentContext(item, item);
        await handlers.BeforeAsync(context, static (handler, unpublishing) => handler.UnpublishingAsync(unpublishing));

        if (context.Cancel)
        {
            return false;
        }

        item.Published = false;
        item.ModifiedUtc = clock.UtcNow;
        await SaveAsync(item);
        await handlers.AfterAsync(context, static (handler, done) => handler.UnpublishedAsync(done));
        return true;
    }

    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        var versions = await ActiveVersionsAsync(contentItem.ContentItemId);

        if (versions.Count == 0)
        {
            return false;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await handlers.BeforeAsync(context, static (handler, removing) => handler.RemovingAsync(removing));

        if (context.Cancel)
        {
            return false;
        }

        foreach (var version in versions)
        {
            version.Published = false;
            version.Latest = false;
            await SaveAsync(version);
        }

        contentItem.Published = false;
        contentItem.Latest = false;
        await handlers.AfterAsync(context, static (handler, removed) => handler.RemovedAsync(removed));
        return true;
    }

    /// <summary>Puts an older version back as a new draft or, if it was published, as the published one.</summary>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        foreach (var version in await ActiveVersionsAsync(contentItem.ContentItemId))
        {
            version.Latest = false;
            await SaveAsync(version);
        }

        var restored = contentItem.Clone();
        restored.ContentItemVersionId = ids.GenerateUniqueId(restored);
        restored.Latest = true;
        restored.Published = false;
        restored.ModifiedUtc = clock.UtcNow;

        var context = new RestoreContentContext(restored);
        await handlers.BeforeAsync(context, static (handler, restoring) => handler.RestoringAsync(restoring));
        var result = await ValidateAsync(restored);

        if (result.Succeeded)
        {
            await SaveAsync(restored);
            await handlers.AfterAsync(context, static (handler, done) => handler.RestoredAsync(done));
        }
        else
        {
            await session.CancelAsync();
        }

        return result;
    }
}
