using CansCms.Campaigns.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Campaigns.Indexes;

public sealed class CampaignIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<CampaignIndex>()
            .When(item => item.Has<CampaignPart>())
            .Map(item =>
            {
                var part = item.GetOrCreate<CampaignPart>();

                return new CampaignIndex
                {
                    ContentItemId = item.ContentItemId,
                    Hashtag = part.Hashtag?.Text,
                    StartsUtc = part.StartsUtc?.Value,
                    EndsUtc = part.EndsUtc?.Value,
                    Latest = item.Latest,
                    Published = item.Published,
                };
            });
}
