using System.Globalization;
using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the home page and those that list items of one kind.</summary>
public sealed class ListPages(PageReader reader, IStringLocalizer<SiteText> S)
{
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
    /// <param name="number">The page, from 1.</param>
    public async Task<SitePage?> NewsAsync(string? kind, int number)
    {
        if (kind is not (null or NewsPage.Stories or NewsPage.PressReleases))
        {
            return null;
        }

        var list = new ListAddress(Culture + "/news", kind is null ? [] : [("kind", kind)], number);
        // One more than is shown tells whether there is another page.
        var answer = await reader.ReadAsync(SiteDocument.News, list.Path, list.Query, [("where", ArticlesOf(kind)), ("first", ListAddress.PerPage + 1), ("skip", list.Skip)]);
        var articles = answer.Read<NewsAnswer>().Articles.All;

        if (articles.Count == 0 && number > 1)
        {
            return null;
        }

        var page = new NewsPage([.. articles.Take(ListAddress.PerPage)], kind, list, articles.Count > ListAddress.PerPage);
        return answer.PageInEveryLanguage("News", page) with
        {
            Title = kind == NewsPage.PressReleases ? S["Press releases"] : S["News and stories"],
            Filter = list.QueryOf(1),
        };
    }

    public async Task<SitePage> CountriesAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Countries, Culture + "/countries");
        return answer.PageInEveryLanguage("Countries", new CountriesPage(ByTitle(answer.Read<CountriesAnswer>().Countries.All))) with { Title = S["Where we work"] };
    }

    public async Task<SitePage> CampaignsAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Campaigns, Culture + "/campaigns");
        return answer.PageInEveryLanguage("Campaigns", new CampaignsPage(answer.Read<CampaignsAnswer>().Campaigns.All)) with { Title = S["Highlights"] };
    }

    /// <summary>The events that come, and a page of those that are over; null where there is no such page.</summary>
    public async Task<SitePage?> EventsAsync(int number)
    {
        var list = new ListAddress(Culture + "/events", [], number);
        var answer = await reader.ReadAsync(SiteDocument.Events, list.Path, list.Query, [("first", ListAddress.PerPage + 1), ("skip", list.Skip)]);
        var (coming, past) = answer.Read<EventsAnswer>();

        if (past.Count == 0 && number > 1)
        {
            return null;
        }

        var page = new EventsPage(coming, [.. past.Take(ListAddress.PerPage)], list, past.Count > ListAddress.PerPage);

        return answer.PageInEveryLanguage("Events", page) with { Title = S["Events"] };
    }

    public async Task<SitePage> NetworkAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Network, Culture + "/network");
        return answer.PageInEveryLanguage("Network", new NetworkPage(ByTitle(answer.Read<NetworkAnswer>().Organizations.All))) with { Title = S["Our network"] };
    }

    /// <summary>In the alphabet of the page's language, which a database does not know: Қазақстан before Өзбекстан before Тәжікстан.</summary>
    internal static IReadOnlyList<T> ByTitle<T>(IReadOnlyList<T> items) where T : SiteItem
        => [.. items.OrderBy(item => item.DisplayText, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];

    private static Dictionary<string, object?>? ArticlesOf(string? kind)
        => kind is null ? null : new() { ["article"] = new Dictionary<string, object?> { ["kind"] = kind } };
}
