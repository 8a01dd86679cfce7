using CansCms.Site.Models;
using CansCms.Site.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CansCms.Site.Controllers;

/// <summary>The pages that visitors read.</summary>
[ServiceFilter<SiteCultureFilter>]
public sealed class SiteController(SitePages pages, SiteCultures cultures) : Controller
{
    private const string Culture = "{culture:regex(^(?!api$)[[a-zA-Z]]{{2,3}}(-[[a-zA-Z0-9]]+)*$)}";

    [HttpGet("")]
    public async Task<IActionResult> Root()
    {
        Response.Headers.Vary = "Accept-Language, Cookie";
        Response.Headers.CacheControl = "no-store";
        return LocalRedirect($"~/{await cultures.OfVisitorAsync()}");
    }

    [HttpGet(Culture)]
    public Task<IActionResult> Home(string culture) => ShowAsync(culture, async () => await pages.HomeAsync());

    [HttpGet(Culture + "/news")]
    public Task<IActionResult> News(string culture, string? kind, int page = 1)
        => ShowAsync(culture, async () => ModelState.IsValid && page is >= 1 and <= 10_000 ? await pages.NewsAsync(kind, page) : null);

    [HttpGet(Culture + "/countries")]
    public Task<IActionResult> Countries(string culture) => ShowAsync(culture, async () => await pages.CountriesAsync());

    [HttpGet(Culture + "/campaigns")]
    public Task<IActionResult> Campaigns(string culture) => ShowAsync(culture, async () => await pages.CampaignsAsync());

    [HttpGet(Culture + "/resources")]
    public Task<IActionResult> Resources(string culture) => ShowAsync(culture, async () => await pages.ResourcesAsync());

    [HttpGet(Culture + "/{**path}")]
    public Task<IActionResult> Item(string culture, string path) => ShowAsync(culture, () => pages.ItemAsync($"{culture}/{path}"));

    /// <summary>Whatever nobody else answers, but for the addresses of programs.</summary>
    [HttpGet("{**path:regex(^(?!api/|connect/))}", Order = int.MaxValue)]
    public async Task<IActionResult> Elsewhere(string path)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Frame", await pages.NotFoundAsync(path));
    }

    private async Task<IActionResult> ShowAsync(string culture, Func<Task<SitePage?>> read)
    {
        if (await cultures.FindAsync(culture) is { } known && known != culture)
        {
            return LocalRedirectPermanent($"~/{known}{Request.Path.Value![(culture.Length + 1)..]}{Request.QueryString}");
        }

        var page = await cultures.FindAsync(culture) is null ? null : await read();

        if (page is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            page = await pages.NotFoundAsync(Request.Path.Value!.Trim('/'));
        }

        return View("Frame", page);
    }
}
