using CansCms.Articles.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Articles.Indexes;

public sealed class ArticleIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ArticleIndex>()
            .When(item => item.Has<ArticlePart>())
            .Map(item =>
            {
                var part = item.GetOrCreate<ArticlePart>();

                return new ArticleIndex
                {
                    ContentItemId = item.ContentItemId,
                    Kind = part.Kind?.Text,
                    PublishedOn = part.PublishedOn?.Value,
                    Latest = item.Latest,
                    Published = item.Published,
                };
            });
}
