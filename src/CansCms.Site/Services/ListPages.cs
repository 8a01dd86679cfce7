using System.Globalization;
using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the home page and those that list items of one kind.</summary>
public sealed class ListPages(PageReader reader, IStringLocalizer<SiteText> S)
{
    /// <summary>Organisations are short, and shown in groups.</summary>
    private const int OrganizationsPerPage = 60;

    /// <summary>The length of a country's code.</summary>
    private const int CodeLength = 2;

    private static string Culture => PageReader.Culture;

    public async Task<SitePage> HomeAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Home, Culture);
        var read = answer.Read<HomeAnswer>();
        var content = new HomePage(read.Page, read.Articles.All, read.Campaigns.All, ByTitle(read.Countries.All), read.Events);

        return answer.PageInEveryLanguage("Home", content) with { Description = content.Page?.Item.Lead };
    }

    /// <summary>A page of the news; null where there is no such page.</summary>
    /// <param name="kind">The kind of article to show; null for all.</param>
    /// <param name="country">The code of the country to show; null for all.</param>
    /// <param name="number">The page, from 1.</param>
    public async Task<SitePage?> NewsAsync(string? kind, string? country, int number)
    {
        if (kind is not (null or NewsPage.Stories or NewsPage.PressReleases) || country is not (null or { Length: CodeLength }))
        {
            return null;
        }

        var list = new ListAddress(Culture + "/news", [("kind", kind), ("country", country)], number);
        var answer = await reader.ReadAsync(SiteDocument.News, list, ("where", ArticlesOf(kind)), ("country", country));

        if (list.Cut(answer.Read<NewsAnswer>().Articles.All) is not { } articles)
        {
            return null;
        }

        return answer.PageInEveryLanguage("News", new NewsPage(articles, kind, country)) with
        {
            Title = kind == NewsPage.PressReleases ? S["Press releases"] : S["News and stories"],
            // A country without a page in this language is shown by its code.
            Step = StepOf(list, answer.Frame.CountrySites?.All.FirstOrDefault(known => country is not null && known.Part?.IsoCode == country)?.DisplayText ?? country),
            IsForSearchEngines = articles.Items.Count > 0 || country is null,
        };
    }

    public async Task<SitePage> CountriesAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Countries, Culture + "/countries");
        return answer.PageInEveryLanguage("Countries", new CountriesPage(ByTitle(answer.Read<CountriesAnswer>().Countries.All))) with { Title = S["Where we work"] };
    }

    /// <summary>A page of the campaigns; null where there is no such page.</summary>
    public async Task<SitePage?> CampaignsAsync(int number)
    {
        var list = new ListAddress(Culture + "/campaigns", [], number);
        var answer = await reader.ReadAsync(SiteDocument.Campaigns, list);

        return list.Cut(answer.Read<CampaignsAnswer>().Campaigns.All) is not { } campaigns
            ? null
            : answer.PageInEveryLanguage("Campaigns", new CampaignsPage(campaigns)) with { Title = S["Highlights"], Step = StepOf(list) };
    }

    /// <summary>The first of the events that come, and a page of those that are over; or a page of those that come. Null where there is no such page.</summary>
    public async Task<SitePage?> EventsAsync(string? when, int number)
    {
        if (when is not (null or EventsPage.Upcoming))
        {
            return null;
        }

        var list = new ListAddress(Culture + "/events", [("when", when)], number);
        var (isOfComing, isFirst) = (when is not null, number == 1);
        var answer = await reader.ReadAsync(SiteDocument.Events, list, ("coming", isOfComing || isFirst), ("past", !isOfComing));
        var (coming, past) = answer.Read<EventsAnswer>();

        if (list.Cut((isOfComing ? coming : past) ?? []) is not { } shown)
        {
            return null;
        }

        var page = new EventsPage(coming?.Take(list.PerPage).ToArray(), !isOfComing && coming?.Count > list.PerPage, isOfComing ? [] : shown.Items, shown.Paging);

        return answer.PageInEveryLanguage("Events", page) with { Title = isOfComing ? S["Upcoming events"] : S["Events"], Step = StepOf(list) };
    }

    /// <summary>A page of the organisations; null where there is no such page.</summary>
    public async Task<SitePage?> NetworkAsync(int number)
    {
        var list = new ListAddress(Culture + "/network", [], number, OrganizationsPerPage);
        var answer = await reader.ReadAsync(SiteDocument.Network, list);

        return list.Cut(answer.Read<NetworkAnswer>().Organizations.All) is not { } organizations
            ? null
            : answer.PageInEveryLanguage("Network", new NetworkPage(organizations with { Items = ByTitle(organizations.Items) })) with { Title = S["Our network"], Step = StepOf(list) };
    }

    /// <summary>In the alphabet of the page's language, which a database does not know: Қазақстан before Өзбекстан before Тәжікстан.</summary>
    internal static IReadOnlyList<T> ByTitle<T>(IReadOnlyList<T> items) where T : SiteItem
        => [.. items.OrderBy(item => item.DisplayText, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];

    /// <summary>What a page of a list is called below the whole list; null for the whole list's first page.</summary>
    private string? StepOf(ListAddress list, string? narrowedTo = null) => list.StepOf(narrowedTo, S);

    private static Dictionary<string, object?>? ArticlesOf(string? kind)
        => kind is null ? null : new() { ["article"] = new Dictionary<string, object?> { ["kind"] = kind } };
}
