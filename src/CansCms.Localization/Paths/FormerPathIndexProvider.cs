using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Localization.Paths;

/// <summary>A row for each path that a published item had before.</summary>
public sealed class FormerPathIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<FormerPathIndex>()
            .When(item => item.Published && item.Has<FormerPathsPart>())
            .Map(item => item.GetOrCreate<FormerPathsPart>().Paths.Select(path => new FormerPathIndex { ContentItemId = item.ContentItemId, Path = path }));
}
