using OrchardCore.ContentManagement;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Indexes;

namespace Grove.Content.Lists;

/// <summary>Keeps which items are in which list, in which order.</summary>
internal sealed class ContainedIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ContainedPartIndex>()
            .When(item => (item.Published || item.Latest) && item.Has<ContainedPart>())
            .Map(item => item.TryGet<ContainedPart>(out var part) && !string.IsNullOrEmpty(part.ListContentItemId)
                ? new ContainedPartIndex
                {
                    ContentItemId = item.ContentItemId,
                    ListContentItemId = part.ListContentItemId,
                    ListContentType = part.ListContentType,
                    DisplayText = item.DisplayText?.Length > ContainedPartIndex.MaxDisplayTextSize ? item.DisplayText[..ContainedPartIndex.MaxDisplayTextSize] : item.DisplayText,
                    Order = part.Order,
                    Published = item.Published,
                    Latest = item.Latest,
                }
                : null!);
}
