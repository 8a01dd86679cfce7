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
        var content = answer.Read<HomePage>();
        content = content with { Countries = ByTitle(content.Countries) };

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
        var articles = answer.Read<NewsAnswer>().Articles;

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
        return answer.PageInEveryLanguage("Countries", new CountriesPage(ByTitle(answer.Read<CountriesPage>().Countries))) with { Title = S["Where we work"] };
    }

    public async Task<SitePage> CampaignsAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Campaigns, Culture + "/campaigns");
        return answer.PageInEveryLanguage("Campaigns", answer.Read<CampaignsPage>()) with { Title = S["Highlights"] };
    }

    public async Task<SitePage> ResourcesAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Resources, Culture + "/resources");
        return answer.PageInEveryLanguage("Resources", new ResourcesPage(ByTitle(answer.Read<ResourcesPage>().Resources))) with { Title = S["Resources"] };
    }

    /// <summary>The events that come, and a page of those that are over; null where there is no such page.</summary>
    public async Task<SitePage?> EventsAsync(int number)
    {
        var list = new ListAddress(Culture + "/events", [], number);
        var answer = await reader.ReadAsync(SiteDocument.Events, list.Path, list.Query, [("first", EventsPage.Most)]);
        var events = answer.Read<EventsAnswer>().Events;
        var past = events.Where(occasion => occasion.IsOver).OrderByDescending(occasion => occasion.Part.StartsLocal).ToArray();
        var shown = past.Skip(list.Skip).Take(ListAddress.PerPage).ToArray();

        if (shown.Length == 0 && number > 1)
        {
            return null;
        }

        var coming = events.Where(occasion => !occasion.IsOver).OrderBy(occasion => occasion.Part.StartsLocal);
        var page = new EventsPage([.. coming], shown, list, past.Length > list.Skip + ListAddress.PerPage);

        return answer.PageInEveryLanguage("Events", page) with { Title = S["Events"] };
    }

    public async Task<SitePage> NetworkAsync()
    {
        var answer = await reader.ReadAsync(SiteDocument.Network, Culture + "/network");
        return answer.PageInEveryLanguage("Network", new NetworkPage(ByTitle(answer.Read<NetworkPage>().Organizations))) with { Title = S["Our network"] };
    }

    /// <summary>In the alphabet of the page's language, which a database does not know: Қазақстан before Өзбекстан before Тәжікстан.</summary>
    private static IReadOnlyList<T> ByTitle<T>(IReadOnlyList<T> items) where T : SiteItem
        => [.. items.OrderBy(item => item.DisplayText, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];

    private static Dictionary<string, object?> ArticlesOf(string? kind)
    {
        var where = new Dictionary<string, object?> { ["localization"] = new Dictionary<string, object?> { ["culture"] = Culture } };

        if (kind is not null)
        {
            where["article"] = new Dictionary<string, object?> { ["kind"] = kind };
        }

        return where;
    }
}
