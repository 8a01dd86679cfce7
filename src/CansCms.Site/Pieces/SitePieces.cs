using CansCms.Site.Models;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CansCms.Site.Pieces;

/// <summary>What views say to get the pieces.</summary>
public static class SitePieces
{
    public static IHtmlContent Entry(this IHtmlHelper html, MenuEntry entry) => new EntryPiece(entry, Root(html));

    public static IHtmlContent Entries(this IHtmlHelper html, IReadOnlyList<MenuEntry> entries) => new EntriesPiece(entries, Root(html));

    public static IHtmlContent ItemLink(this IHtmlHelper html, SiteItem item) => new ItemLinkPiece(item, Root(html));

    public static IHtmlContent Day(this IHtmlHelper html, DateTime day) => new DayPiece(day);

    public static IHtmlContent Thumbnail(this IHtmlHelper html, MediaFile file) => new ThumbnailPiece(file);

    /// <summary>What addresses of the site begin with, without a slash at the end.</summary>
    public static PathString Root(this IHtmlHelper html) => html.ViewContext.HttpContext.Request.PathBase;
}
