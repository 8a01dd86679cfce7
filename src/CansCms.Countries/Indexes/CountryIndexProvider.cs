using CansCms.Countries.Models;
using CansCms.Localization.Services;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Countries.Indexes;

/// <summary>A row for each country page, drafts among them: two drafts of one country are two pages already.</summary>
public sealed class CountryIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<CountryIndex>()
            .When(item => (item.Latest || item.Published) && item.Has<CountryPart>())
            .Map(item => new CountryIndex
            {
                ContentItemId = item.ContentItemId,
                LocalizationSet = Translations.SetOf(item),
                Culture = Translations.CultureOf(item),
                // What is longer is no code, and is refused.
                IsoCode = item.GetOrCreate<CountryPart>().IsoCode?.Text is { Length: CountryPart.IsoCodeLength } code ? code : null,
            });
}
