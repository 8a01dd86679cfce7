using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Grove.Content.Autoroute;

/// <summary>Keeps which item answers at which path.</summary>
internal sealed class AutorouteIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<AutoroutePartIndex>()
            .When(item => (item.Published || item.Latest) && item.Has<AutoroutePart>())
            .Map(item => item.TryGet<AutoroutePart>(out var part) && !part.Disabled && !string.IsNullOrEmpty(part.Path)
                ? new AutoroutePartIndex { ContentItemId = item.ContentItemId, Path = part.Path, Published = item.Published, Latest = item.Latest }
                : null!);
}
