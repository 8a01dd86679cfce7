using CansCms.Articles.Models;
using CansCms.Localization.Services;
using CansCms.Resources.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Countries.Indexes;

/// <summary>A row for each country that a published article or resource names.</summary>
public sealed class CountryContentIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<CountryContentIndex>()
            .When(item => item.Published && CountriesOf(item).Length > 0)
            .Map(item => CountriesOf(item).Select(country => new CountryContentIndex
            {
                CountrySet = country,
                ContentType = item.ContentType,
                ItemSet = Translations.SetOf(item),
                Culture = Translations.CultureOf(item)?.ToLowerInvariant(),
                Day = DayOf(item),
            }));

    private static string[] CountriesOf(ContentItem item)
    {
        var field = item.TryGet<ArticlePart>(out var article) ? article.Countries
            : item.TryGet<ResourcePart>(out var resource) ? resource.Countries
            : null;

        return [.. (field?.LocalizationSets ?? []).Distinct(StringComparer.Ordinal)];
    }

    private static DateTime? DayOf(ContentItem item)
        => (item.TryGet<ArticlePart>(out var article) ? article.PublishedOn?.Value : null) ?? item.CreatedUtc;
}
