using CansCms.Countries.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Countries.Indexes;

public sealed class CountryIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<CountryIndex>()
            .When(item => item.Has<CountryPart>())
            .Map(item => new CountryIndex
            {
                ContentItemId = item.ContentItemId,
                LocalizationSet = item.TryGet<LocalizationPart>(out var localization) ? localization.LocalizationSet : null,
                IsoCode = item.GetOrCreate<CountryPart>().IsoCode?.Text,
                Latest = item.Latest,
                Published = item.Published,
            });
}
