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

        var frame = answer.Frame;

        // Another language stands in though this one has the item elsewhere: there it is.
        var own = found.Alternates?.FirstOrDefault(alternate => alternate.Culture == PageReader.Culture);
        var other = own is null ? Language.Other(found.Culture)?.Culture : null;

        return answer.Page(view, WithLivingLinks(item, found, frame)) with
        {
            Path = other is not null ? path : own?.Path ?? item.Path ?? path,
            Title = item.DisplayText,
            Description = item.Lead,
            Image = item.ShownImage,
            NeedsReview = item.NeedsReview,
            Alternates = found.Alternates ?? [],
            ServedCulture = other,
            Above = Above(item),
        };
    }

    /// <summary>The list that an item is in, for those whose list the main menu does not have.</summary>
    private IReadOnlyList<Crumb> Above(SiteItem item) => item switch
    {
        Event => [new(S["Events"], $"/{PageReader.Culture}/events")],
        Organization => [new(S["Our network"], $"/{PageReader.Culture}/network")],
        _ => [],
    };

    public async Task<SitePage> NotFoundAsync(string path) => NotFound(await reader.ReadAsync(SiteDocument.NotFound, path), path);

    private static SiteItem WithLivingLinks(SiteItem item, PathAnswer found, Frame frame)
        => item.HtmlBody?.Text is { Length: > 0 } text
            ? item with { HtmlBody = new Html(LivingLinks.In(text, found.Links ?? [], frame.SiteCultures)) }
            : item;

    private SitePage NotFound(PageAnswer answer, string path)
        => answer.Page(SitePage.NotFound, path) with { Title = S["This page does not exist"] };
}
