using System.Xml.Linq;
using CansCms.Site.Models;
using CansCms.Site.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Controllers;

/// <summary>What programs read of the site: search engines and feed readers.</summary>
[ServiceFilter<SiteCultureFilter>(Order = 0)]
[ServiceFilter<FailurePageFilter>(Order = 1)]
public sealed class RobotsController(SiteQuery query, SiteCultures cultures, IStringLocalizer<SiteText> S) : Controller
{
    /// <summary>As many items of each type as one file has: the most that an answer may have. Of the seven types that is far below what search engines take (50,000).</summary>
    private const int ItemsOfEachType = 1_000;

    /// <summary>As many files as a language may have.</summary>
    private const int MostFiles = 1_000;

    private SiteAddresses Addresses => new(Request);

    [AcceptVerbs("GET", "HEAD", Route = "robots.txt")]
    public IActionResult Robots()
        => Content($"User-agent: *\nDisallow: /admin\nDisallow: /api/\nDisallow: /*/search\n\nSitemap: {Addresses.Of("sitemap.xml")}\n", "text/plain; charset=utf-8");

    [AcceptVerbs("GET", "HEAD", Route = "sitemap.xml")]
    public async Task<IActionResult> SitemapIndex()
    {
        var files = new List<string>();

        foreach (var culture in await cultures.AllAsync())
        {
            var counts = (await query.ReadAsync(SiteDocument.SitemapIndex, new() { ["culture"] = culture })).Read<SitemapCounts>();
            files.AddRange(Enumerable.Range(1, Math.Clamp((counts.Most + ItemsOfEachType - 1) / ItemsOfEachType, 1, MostFiles)).Select(number => $"sitemaps/{culture}/{number}.xml"));
        }

        return Xml(SitemapDocument.Index(files, Addresses), "application/xml; charset=utf-8");
    }

    [AcceptVerbs("GET", "HEAD", Route = "sitemaps/{culture}/{number:int:range(1,1000)}.xml")]
    public async Task<IActionResult> Sitemap(string culture, int number)
    {
        if (await cultures.FindAsync(culture) is not { } known)
        {
            return NotFound();
        }

        var answer = await query.ReadAsync(SiteDocument.Sitemap, new() { ["culture"] = known, ["first"] = ItemsOfEachType, ["skip"] = (number - 1) * ItemsOfEachType });
        return Xml(SitemapDocument.Write(answer.Read<Sitemap>(), known, withLists: number == 1, Addresses), "application/xml; charset=utf-8");
    }

    [PageRoute("/feed.xml")]
    public async Task<IActionResult> Feed(string culture)
    {
        if (await cultures.FindAsync(culture) is not { } known)
        {
            return NotFound();
        }

        var answer = await query.ReadAsync(SiteDocument.Feed, new() { ["culture"] = known });
        var feed = answer.Read<Feed>();
        var title = feed.Home is null ? S["News and stories"].Value : $"{S["News and stories"]} · {feed.Home.Item.DisplayText}";

        return Xml(AtomFeed.Write(feed, title, known, Addresses), "application/atom+xml; charset=utf-8");
    }

    private ContentResult Xml(XDocument document, string type)
        => Content("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString(SaveOptions.DisableFormatting), type);
}
