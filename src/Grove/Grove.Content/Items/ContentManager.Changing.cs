using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Items;

internal sealed partial class ContentManager
{
    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = ids.GenerateUniqueId(contentItem);
            contentItem.Published = false;
            contentItem.Latest = true;
        }

        if (options.IsDraft)
        {
            contentItem.Published = false;
        }

        var context = new CreateContentContext(contentItem);
        await handlers.BeforeAsync(context, static (handler, creating) => handler.CreatingAsync(creating));

        if (context.Cancel)
        {
            return false;
        }

        await SaveAsync(contentItem);
        await handlers.AfterAsync(context, static (handler, created) => handler.CreatedAsync(created));

        if (!options.IsPublished)
        {
            return true;
        }

        var publishing = new PublishContentContext(contentItem, null);
        await handlers.BeforeAsync(publishing, static (handler, item) => handler.PublishingAsync(item));

        if (publishing.Cancel)
        {
            return true;
        }

        contentItem.Published = true;
        await SaveAsync(contentItem);
        await handlers.AfterAsync(publishing, static (handler, item) => handler.PublishedAsync(item));
        published.Keep(contentItem);
        return true;
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await handlers.BeforeAsync(context, static (handler, updating) => handler.UpdatingAsync(updating));
        await handlers.AfterAsync(context, static (handler, updated) => handler.UpdatedAsync(updated));
        await SaveAsync(contentItem);
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await handlers.BeforeAsync(context, static (handler, saving) => handler.DraftSavingAsync(saving));
        await SaveAsync(contentItem);
        await handlers.AfterAsync(context, static (handler, saved) => handler.DraftSavedAsync(saved));
    }

    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException($"'{contentItem}' is not a draft.");
        }

        var publishedItem = await FindPublishedAsync(contentItem.ContentItemId);
        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: publishedItem is null);
        await handlers.BeforeAsync(context, static (handler, removing) => handler.RemovingAsync(removing));

        if (context.Cancel)
        {
            return;
        }

        contentItem.Latest = false;
        await SaveAsync(contentItem);
        await handlers.AfterAsync(context, static (handler, removed) => handler.RemovedAsync(removed));

        if (publishedItem is not null)
        {
            publishedItem.Latest = true;
            await SaveAsync(publishedItem);
        }
    }

    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        await CreateAsync(clone, VersionOptions.Draft);
        clone.Replace(contentItem.SharedData.Clone());
        clone.DisplayText = contentItem.DisplayText;

        var context = new CloneContentContext(contentItem, clone);
        await handlers.BeforeAsync(context, static (handler, cloning) => handler.CloningAsync(cloning));
        await handlers.AfterAsync(context, static (handler, cloned) => handler.ClonedAsync(cloned));
        await SaveAsync(context.CloneContentItem);
        return context.CloneContentItem;
    }

    private async Task<ContentItem> RequireDraftAsync(string contentItemId)
    {
        var latest = await GetAsync(contentItemId, VersionOptions.Latest);

        if (latest is null || !latest.Published || await definitions.GetTypeDefinitionAsync(latest.ContentType) is { } type && !type.IsVersionable())
        {
            return latest!;
        }

        var building = latest.Clone();
        building.ContentItemVersionId = ids.GenerateUniqueId(building);
        building.Published = false;
        building.Latest = true;
        latest.Latest = false;
        await SaveAsync(latest);

        var context = new VersionContentContext(latest, building);
        await handlers.BeforeAsync(context, static (handler, versioning) => handler.VersioningAsync(versioning));
        await handlers.AfterAsync(context, static (handler, versioned) => handler.VersionedAsync(versioned));
        await SaveAsync(building);
        return building;
    }
}
