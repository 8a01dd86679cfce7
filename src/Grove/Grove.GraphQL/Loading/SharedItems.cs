using Grove.Storage.Querying;
using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.GraphQL.Loading;

/// <summary>Gives out items whose JSON is held in memory for all: each asker has an item of its own around it, since typed parts are kept in the item.</summary>
internal static class SharedItems
{
    public static async Task<IReadOnlyList<ContentItem>> ListItemsAsync(this IQuery<ContentItem> query, CancellationToken cancellationToken = default)
    {
        var shared = await query.ListSharedAsync(cancellationToken);
        var items = new ContentItem[shared.Count];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = shared[i].ForReading();
        }

        return items;
    }

    public static ContentItem ForReading(this ContentItem shared) => new()
    {
        Id = shared.Id,
        ContentItemId = shared.ContentItemId,
        ContentItemVersionId = shared.ContentItemVersionId,
        ContentType = shared.ContentType,
        DisplayText = shared.DisplayText,
        Latest = shared.Latest,
        Published = shared.Published,
        CreatedUtc = shared.CreatedUtc,
        ModifiedUtc = shared.ModifiedUtc,
        PublishedUtc = shared.PublishedUtc,
        Owner = shared.Owner,
        Author = shared.Author,
        Data = shared.Data,
    };
}
