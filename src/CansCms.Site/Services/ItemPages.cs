using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the pages of single items, and the one that says that there is none.</summary>
public sealed class ItemPages(PageReader reader, IStringLocalizer<SiteText> S)
{
    /// <summary>The page of the item at a path, or the one that says that there is none. The page's own path may be another one: the item's own.</summary>
    public async Task<SitePage> ItemAsync(string path)
    {
        var answer = await reader.ReadAsync(SiteDocument.Item, path);

        if (answer.Read<ItemAnswer>().Page is not { Item: { View: { } view } item } found)
        {
            return NotFound(answer, path);
        }

        var page = answer.Page(view, item) with
        {
            Title = item.DisplayText,
            Description = item.Lead,
            Image = item.ShownImage,
            NeedsReview = item.NeedsReview,
            Alternates = found.Alternates ?? [],
            ServedCulture = Language.Other(found.Culture)?.Culture,
        };

        // Another way to write the address leads to the item's own.
        return page.ServedCulture is null && !string.IsNullOrEmpty(item.Path) ? page with { Path = item.Path } : page;
    }

    public async Task<SitePage> NotFoundAsync(string path) => NotFound(await reader.ReadAsync(SiteDocument.NotFound, path), path);

    private SitePage NotFound(PageAnswer answer, string path)
        => answer.Page(SitePage.NotFound, path) with { Title = S["This page does not exist"] };
}
