using CansCms.Delivery.Caching;
using CansCms.Delivery.Dependencies;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CansCms.Delivery.Invalidation;

/// <summary>Notes what visitors see differently: published versions that come, go or change. Drafts are nobody's business here.</summary>
internal sealed class ContentChangeHandler(ChangeQueue queue, AnswerCache cache, ISession session) : ContentHandlerBase
{
    // By item, the published version before the change; null where there was none.
    private readonly Dictionary<string, ItemFacts?> _before = [];

    // Items that were there already when a version of them was created: what was published of them is not known any more.
    private readonly HashSet<string> _unknown = [];

    // Whether there were changes of which nothing was kept: a long import would keep it of every item, and ask the database for it.
    private bool _passedOver;

    public override async Task CreatingAsync(CreateContentContext context)
    {
        if (!IsPassedOver() && context.ContentItem.ContentItemId is { Length: > 0 } id && !_before.ContainsKey(id)
            && (cache.IsEmpty || await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).CountAsync() > 0))
        {
            _unknown.Add(id);
        }
    }

    /// <summary>An item that is new, be it a draft: menus may name it already, and show its translations.</summary>
    public override Task CreatedAsync(CreateContentContext context)
    {
        if (!IsPassedOver() && !_unknown.Contains(context.ContentItem.ContentItemId))
        {
            queue.Add(new(context.ContentItem.ContentItemId, context.ContentItem.ContentType, []));
        }

        return Task.CompletedTask;
    }

    public override Task ImportingAsync(ImportContentContext context)
        => RememberAsync(context.ContentItem.ContentItemId, context.OriginalContentItem);

    public override Task RemovingAsync(RemoveContentContext context)
        => RememberAsync(context.ContentItem.ContentItemId, context.ContentItem);

    public override Task PublishingAsync(PublishContentContext context)
    {
        var id = context.ContentItem.ContentItemId;

        if (IsPassedOver())
        {
            return Task.CompletedTask;
        }

        if (context.PreviousItem is { } previous)
        {
            _before[id] = Facts(previous);
        }
        else if (!_passedOver && !_unknown.Contains(id))
        {
            _before.TryAdd(id, null);
        }

        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentContext context)
    {
        Changed(context.ContentItem, isVisible: true);
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        // The item is what was published until now.
        _before[context.ContentItem.ContentItemId] = Facts(context.ContentItem);
        Changed(context.ContentItem, isVisible: false);
        return Task.CompletedTask;
    }

    public override Task UpdatedAsync(UpdateContentContext context)
    {
        if (context.ContentItem.Published)
        {
            Changed(context.ContentItem, isVisible: true);
        }

        return Task.CompletedTask;
    }

    public override Task RemovedAsync(RemoveContentContext context)
    {
        if (context.NoActiveVersionLeft)
        {
            Changed(context.ContentItem, isVisible: false);
        }

        return Task.CompletedTask;
    }

    private void Changed(ContentItem item, bool isVisible)
    {
        if (IsPassedOver())
        {
            return;
        }

        var now = isVisible ? Facts(item) : null;
        var isKnown = _before.TryGetValue(item.ContentItemId, out var before);
        queue.Add(new(item.ContentItemId, item.ContentType, [.. new[] { before, now }.OfType<ItemFacts>()], BeforeIsUnknown: !isKnown));

        // What follows in the same unit of work starts from here.
        _before[item.ContentItemId] = now ?? before;
    }

    /// <summary>Keeps what is published of an item before it is replaced or removed.</summary>
    /// <param name="id">The item.</param>
    /// <param name="at">The version at hand, which may be the published one.</param>
    private async Task RememberAsync(string? id, ContentItem? at)
    {
        if (!string.IsNullOrEmpty(id) && !_before.ContainsKey(id) && !cache.IsEmpty && !IsPassedOver())
        {
            var published = at is { Published: true } ? at : await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Published).FirstOrDefaultAsync();
            _before[id] = published is null ? null : Facts(published);
        }
    }

    private bool IsPassedOver()
    {
        if (queue.IsEverything)
        {
            _passedOver = true;
            _before.Clear();
            _unknown.Clear();
        }

        return queue.IsEverything;
    }

    private ItemFacts Facts(ContentItem item) => ItemFacts.Of(item, withParts: !cache.IsEmpty);
}
