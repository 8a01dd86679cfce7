using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Grove.Content.Localization;

/// <summary>Keeps the culture of items, in lower case, and what they translate.</summary>
internal sealed class LocalizedItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<LocalizedContentItemIndex>()
            .When(item => (item.Published || item.Latest) && item.Has<LocalizationPart>())
            .Map(item => item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) && !string.IsNullOrEmpty(part.Culture)
                ? new LocalizedContentItemIndex
                {
                    ContentItemId = item.ContentItemId,
                    Culture = part.Culture.ToLowerInvariant(),
                    LocalizationSet = part.LocalizationSet,
                    Published = item.Published,
                    Latest = item.Latest,
                }
                : null!);
}
