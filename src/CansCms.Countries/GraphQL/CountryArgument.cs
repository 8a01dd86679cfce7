using CansCms.Articles;
using CansCms.Countries.Indexes;
using CansCms.Localization.GraphQL;
using CansCms.Resources;
using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;
using YesSql.Services;

namespace CansCms.Countries.GraphQL;

/// <summary>Lists of articles and resources take <c>country</c>: what is about a country.</summary>
public sealed class CountryArgument(ISession session, IStringLocalizer<CountryArgument> S) : ILocalizedListArgument
{
    public QueryArgument Argument => new QueryArgument<StringGraphType>
    {
        Name = "country",
        Description = S["Only what is about this country: its code of ISO 3166-1, such as KZ."],
    };

    public bool IsOf(ContentTypeDefinition type) => type.Name is ArticleMigrations.ContentType or ResourceMigrations.ContentType;

    public async Task<IQuery<ContentItem>> NarrowAsync(IQuery<ContentItem> query, string contentType, object value, ICollection<string> reads)
    {
        var code = (string)value;
        reads.Add("type:" + CountryMigrations.ContentType);
        // What one translation is about, all of its set are: a change of any language counts.
        reads.Add("type:" + contentType);

        var pages = await session.QueryIndex<CountryIndex>(page => page.IsoCode == code).ListAsync();
        var countries = pages.Select(page => page.LocalizationSet).OfType<string>().Distinct().ToArray();

        return query.With<LocalizedContentItemIndex>(item => item.LocalizationSet.IsIn<CountryContentIndex>(
            row => row.ItemSet!,
            row => row.ContentType == contentType && row.CountrySet.IsIn(countries)));
    }
}
