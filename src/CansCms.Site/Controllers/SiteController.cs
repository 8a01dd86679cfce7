using CansCms.Site.Models;
using CansCms.Site.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace CansCms.Site.Controllers;

/// <summary>The pages that visitors read.</summary>
[ServiceFilter<SiteCultureFilter>(Order = 0)]
[ServiceFilter<FailurePageFilter>(Order = 1)]
[OutputCache]
public sealed class SiteController(ListPages lists, ResourcePages resources, TopicPages topics, ItemPages items, SearchPages searches, SiteCultures cultures) : Controller
{
    [AcceptVerbs("GET", "HEAD", Route = "")]
    public async Task<IActionResult> Root()
    {
        Response.Headers.Vary = "Accept-Language, Cookie";
        Response.Headers.CacheControl = "no-store";
        return LocalRedirect($"~/{await cultures.OfVisitorAsync()}");
    }

    [PageRoute]
    public Task<IActionResult> Home(string culture) => ShowAsync(culture, async () => await lists.HomeAsync());

    [PageRoute("/news")]
    public Task<IActionResult> News(string culture, string? kind, string? country, int page = 1)
        => ShowListAsync(culture, page, () => lists.NewsAsync(kind, country, page));

    [PageRoute("/countries")]
    public Task<IActionResult> Countries(string culture) => ShowAsync(culture, async () => await lists.CountriesAsync());

    [PageRoute("/campaigns")]
    public Task<IActionResult> Campaigns(string culture, int page = 1) => ShowListAsync(culture, page, () => lists.CampaignsAsync(page));

    [PageRoute("/resources")]
    public Task<IActionResult> Resources(string culture, string? kind, string? topic, string? country, int? year, int page = 1)
        => ShowListAsync(culture, page, () => resources.ListAsync(new(kind, topic, country, year), page));

    [PageRoute("/topics")]
    public Task<IActionResult> Topics(string culture) => ShowAsync(culture, async () => await topics.ListAsync());

    [PageRoute("/topics/{topic:maxlength(100)}")]
    public Task<IActionResult> Topic(string culture, string topic, int page = 1) => ShowListAsync(culture, page, () => topics.TopicAsync(topic, page));

    [PageRoute("/events")]
    public Task<IActionResult> Events(string culture, string? when, int page = 1) => ShowListAsync(culture, page, () => lists.EventsAsync(when, page));

    [PageRoute("/network")]
    public Task<IActionResult> Network(string culture, int page = 1) => ShowListAsync(culture, page, () => lists.NetworkAsync(page));

    [PageRoute("/search")]
    public Task<IActionResult> Search(string culture, string? q, int page = 1) => ShowListAsync(culture, page, () => searches.SearchAsync(q, page));

    [PageRoute("/{**path}")]
    public Task<IActionResult> Item(string culture, string path) => ShowAsync(culture, async () => await items.ItemAsync($"{culture}/{path.TrimEnd('/')}"));

    /// <summary>Whatever nobody else answers, but for the addresses of programs.</summary>
    [AcceptVerbs("GET", "HEAD", Route = "{**path:regex(^(?!api/|connect/))}", Order = int.MaxValue)]
    public async Task<IActionResult> Elsewhere(string path) => Show(await items.NotFoundAsync(path));

    private Task<IActionResult> ShowListAsync(string culture, int number, Func<Task<SitePage?>> read)
        => ShowAsync(culture, async () => ModelState.IsValid && number is >= 1 and <= ListAddress.LastNumber ? await read() : null);

    private async Task<IActionResult> ShowAsync(string culture, Func<Task<SitePage?>> read)
    {
        var known = await cultures.FindAsync(culture);

        if (known is not null && known != culture)
        {
            return LocalRedirectPermanent($"~/{known}{new PathString(Request.Path.Value![(culture.Length + 1)..]).ToUriComponent()}{Request.QueryString}");
        }

        var asked = Request.Path.Value!.Trim('/');
        return Show((known is null ? null : await read()) ?? await items.NotFoundAsync(asked));
    }

    private IActionResult Show(SitePage page)
    {
        if (page.View == SitePage.NotFound)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (Request.Path.Value!.TrimStart('/') != page.Path)
        {
            return LocalRedirectPermanent($"~{new PathString("/" + page.Path).ToUriComponent()}{Request.QueryString}");
        }

        return View("Frame", page);
    }
}
