using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>The published items that this scope has already read, so that asking again costs nothing.</summary>
internal sealed class PublishedItems
{
    private readonly Dictionary<string, ContentItem> _items = [];

    public ContentItem? Find(string contentItemId)
        => _items.TryGetValue(contentItemId, out var item) && item.Published ? item : null;

    public void Keep(ContentItem item)
    {
        if (item.Published && item.ContentItemId is not null)
        {
            _items[item.ContentItemId] = item;
        }
    }

    public void Clear() => _items.Clear();
}
