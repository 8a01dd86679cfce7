using System.Globalization;
using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the pages of the site, each from the answer to one document.</summary>
public sealed class SitePages(SiteQuery query, IStringLocalizer<SiteText> S)
{
    /// <summary>As many articles as a page of the news shows.</summary>
    public const int NewsPerPage = 20;

    private static string Culture => CultureInfo.CurrentUICulture.Name;

    public async Task<SitePage> HomeAsync()
    {
        var answer = await query.ReadAsync(SiteDocument.Home, Variables(Culture));
        var content = answer.Read<HomePage>();
        content = content with { Countries = ByTitle(content.Countries) };

        return Page("Home", Culture, answer, content) with { Description = content.Page?.Item.Lead };
    }

    /// <param name="kind">The kind of article to show; null for all.</param>
    /// <param name="number">The page, from 1.</param>
    public async Task<SitePage> NewsAsync(string? kind, int number)
    {
        var path = Culture + "/news";
        var variables = Variables(kind is null ? path : $"{path}?kind={kind}");
        var localization = new Dictionary<string, object?> { ["culture"] = Culture };

        variables["where"] = kind is null
            ? new Dictionary<string, object?> { ["localization"] = localization }
            : new Dictionary<string, object?> { ["localization"] = localization, ["article"] = new Dictionary<string, object?> { ["kind"] = kind } };
        // One more than is shown tells whether there is another page.
        variables["first"] = NewsPerPage + 1;
        variables["skip"] = (number - 1) * NewsPerPage;

        var answer = await query.ReadAsync(SiteDocument.News, variables);
        var articles = answer.Read<NewsAnswer>().Articles;

        return Page("News", path, answer, new NewsPage([.. articles.Take(NewsPerPage)], kind, number, articles.Count > NewsPerPage)) with { Title = S["News and stories"] };
    }

    public async Task<SitePage> CountriesAsync()
    {
        var answer = await query.ReadAsync(SiteDocument.Countries, Variables(Culture + "/countries"));
        return Page("Countries", Culture + "/countries", answer, new CountriesPage(ByTitle(answer.Read<CountriesPage>().Countries))) with { Title = S["Where we work"] };
    }

    public async Task<SitePage> CampaignsAsync()
    {
        var answer = await query.ReadAsync(SiteDocument.Campaigns, Variables(Culture + "/campaigns"));
        return Page("Campaigns", Culture + "/campaigns", answer, answer.Read<CampaignsPage>()) with { Title = S["Highlights"] };
    }

    public async Task<SitePage> ResourcesAsync()
    {
        var answer = await query.ReadAsync(SiteDocument.Resources, Variables(Culture + "/resources"));
        return Page("Resources", Culture + "/resources", answer, new ResourcesPage(ByTitle(answer.Read<ResourcesPage>().Resources))) with { Title = S["Resources"] };
    }

    /// <summary>The page of the item at a path; null where there is none.</summary>
    public async Task<SitePage?> ItemAsync(string path)
    {
        var answer = await query.ReadAsync(SiteDocument.Item, Variables(path));

        if (answer.Read<ItemAnswer>().Page is not { Item: { View: { } view } item } found)
        {
            return null;
        }

        return Page(view, path, answer, item) with
        {
            Title = item.DisplayText,
            Description = item.Lead,
            NeedsReview = item.NeedsReview,
            Alternates = found.Alternates ?? [],
        };
    }

    public async Task<SitePage> NotFoundAsync(string path)
    {
        var answer = await query.ReadAsync(SiteDocument.NotFound, Variables(path));
        return Page("NotFound", path, answer, path) with { Title = S["This page does not exist"] };
    }

    private static SitePage Page(string view, string path, SiteAnswer answer, object content)
    {
        var frame = answer.Read<Frame>();
        var rest = path == Culture ? "" : path[(path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? slash : path.Length)..];

        // A list is at the same place in every language; an item says where its translations are.
        return new(view, Culture, path, frame, content)
        {
            Alternates = view == "NotFound" ? [] : [.. frame.SiteCultures.Select(culture => new Alternate(culture.Culture, culture.Culture + rest, null))],
        };
    }

    /// <summary>In the alphabet of the page's language, which a database does not know: Қазақстан before Өзбекстан before Тәжікстан.</summary>
    private static IReadOnlyList<T> ByTitle<T>(IReadOnlyList<T> items) where T : SiteItem
        => [.. items.OrderBy(item => item.DisplayText, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];

    private static Dictionary<string, object?> Variables(string path) => new() { ["culture"] = Culture, ["path"] = path };
}
