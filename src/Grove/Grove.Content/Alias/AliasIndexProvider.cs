using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Grove.Content.Alias;

/// <summary>Keeps which item has which alias, in lower case.</summary>
internal sealed class AliasIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<AliasPartIndex>()
            .When(item => (item.Published || item.Latest) && item.Has<AliasPart>())
            .Map(item => item.TryGet<AliasPart>(out var part) && !string.IsNullOrWhiteSpace(part.Alias)
                ? new AliasPartIndex { ContentItemId = item.ContentItemId, Alias = part.Alias.ToLowerInvariant(), Published = item.Published, Latest = item.Latest }
                : null!);
}
