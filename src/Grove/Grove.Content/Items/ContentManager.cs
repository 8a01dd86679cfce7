using Grove.Content.Handling;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Items;

/// <summary>Makes, reads, changes, publishes and removes content items, and tells the handlers.</summary>
internal sealed partial class ContentManager(
    IContentDefinitionManager definitions,
    ContentHandlers handlers,
    IContentItemIdGenerator ids,
    ISession session,
    PublishedItems published,
    IEnumerable<IImportBatch> importBatches,
    IClock clock) : IContentManager
{
    public async Task<ContentItem> NewAsync(string contentType)
    {
        var definition = await definitions.GetTypeDefinitionAsync(contentType)
            ?? new ContentTypeDefinitionBuilder().WithName(contentType).WithDisplayName(contentType).Build();
        var item = new ContentItem { ContentType = definition.Name };

        var activating = new ActivatingContentContext(item) { ContentType = definition.Name, Definition = definition };
        await handlers.BeforeAsync(activating, static (handler, context) => handler.ActivatingAsync(context));
        await handlers.AfterAsync(new ActivatedContentContext(item), static (handler, context) => handler.ActivatedAsync(context));

        var initializing = new InitializingContentContext(item);
        await handlers.BeforeAsync(initializing, static (handler, context) => handler.InitializingAsync(context));
        await handlers.AfterAsync(initializing, static (handler, context) => handler.InitializedAsync(context));

        item.ContentItemId = ids.GenerateUniqueId(item);
        return item;
    }

    public async Task<ContentItem> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null!;
        }

        options ??= VersionOptions.Published;

        if (options.IsPublished)
        {
            return published.Find(contentItemId) ?? await LoadFirstAsync(session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published));
        }

        if (options.IsDraftRequired)
        {
            return await RequireDraftAsync(contentItemId);
        }

        return options.IsDraft
            ? await LoadFirstAsync(session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest && !index.Published))
            : await LoadFirstAsync(session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest));
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        var wanted = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();

        if (options.IsDraftRequired)
        {
            throw new ArgumentException("Drafts are made one at a time.", nameof(options));
        }

        var known = options.IsPublished ? wanted.Select(published.Find).OfType<ContentItem>().ToList() : [];
        var missing = wanted.Except(known.Select(item => item.ContentItemId)).ToArray();

        foreach (var batch in missing.Chunk(500))
        {
            var query = options.IsPublished
                ? session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Published)
                : options.IsDraft
                    ? session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Latest && !index.Published)
                    : session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Latest);

            foreach (var item in await query.ListAsync())
            {
                known.Add(await LoadAsync(item));
            }
        }

        // In the order asked for.
        var byId = known.DistinctBy(item => item.ContentItemId).ToDictionary(item => item.ContentItemId);
        return [.. wanted.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    public Task<ContentItem> GetVersionAsync(string contentItemVersionId)
        => LoadFirstAsync(session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == contentItemVersionId));

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
    {
        var versions = new List<ContentItem>();

        foreach (var version in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).OrderByDescending(index => index.ModifiedUtc).ListAsync())
        {
            versions.Add(await LoadAsync(version));
        }

        return versions;
    }

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        var context = new LoadContentContext(contentItem);
        await handlers.BeforeAsync(context, static (handler, loading) => handler.LoadingAsync(loading));
        await handlers.AfterAsync(context, static (handler, loaded) => handler.LoadedAsync(loaded));
        published.Keep(contentItem);
        return contentItem;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        await handlers.BeforeAsync(
            new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect },
            static (handler, context) => handler.GetContentItemAspectAsync(context));
        return aspect;
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await handlers.BeforeAsync(context, static (handler, validating) => handler.ValidatingAsync(validating));
        await handlers.AfterAsync(context, static (handler, validated) => handler.ValidatedAsync(validated));
        return context.ContentValidateResult;
    }

    private async Task<ContentItem> LoadFirstAsync(IQuery<ContentItem> query)
        => await query.FirstOrDefaultAsync() is { } item ? await LoadAsync(item) : null!;

    private Task<ContentItem> FindPublishedAsync(string contentItemId)
        => session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published).FirstOrDefaultAsync();

    private async Task<IReadOnlyList<ContentItem>> ActiveVersionsAsync(string contentItemId)
        => [.. await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && (index.Published || index.Latest)).ListAsync()];

    private Task SaveAsync(ContentItem item) => session.SaveAsync(item, checkConcurrency: true);
}
