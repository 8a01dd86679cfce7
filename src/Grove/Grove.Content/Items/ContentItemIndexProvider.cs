using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace Grove.Content.Items;

/// <summary>Keeps what lists of items are filtered and ordered by.</summary>
internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ContentItemIndex>().Map(item => new ContentItemIndex
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            DisplayText = Shortened(item.DisplayText, ContentItemIndex.MaxDisplayTextSize),
            Latest = item.Latest,
            Published = item.Published,
            ModifiedUtc = item.ModifiedUtc,
            PublishedUtc = item.PublishedUtc,
            CreatedUtc = item.CreatedUtc,
            Owner = Shortened(item.Owner, ContentItemIndex.MaxOwnerSize),
            Author = Shortened(item.Author, ContentItemIndex.MaxAuthorSize),
        });

    private static string? Shortened(string? text, int length) => text?.Length > length ? text[..length] : text;
}
