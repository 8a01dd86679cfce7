using System.Text.Json;
using System.Xml.Linq;
using CansCms.Site.Models;

namespace CansCms.Site.Services;

/// <summary>Writes the addresses of the site for search engines (sitemaps.org), each with those of its translations.</summary>
public static class SitemapDocument
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Where the files are, by their paths.</summary>
    public static XDocument Index(IEnumerable<string> files, SiteAddresses addresses)
        => new(new XElement(_sitemap + "sitemapindex", files.Select(file => new XElement(_sitemap + "sitemap", new XElement(_sitemap + "loc", addresses.Of(file))))));

    /// <summary>A file of one language.</summary>
    /// <param name="sitemap">What Sitemap.graphql answered.</param>
    /// <param name="culture">The language.</param>
    /// <param name="withLists">Whether the pages that have no item behind them are in this file.</param>
    /// <param name="addresses">Where the site is.</param>
    public static XDocument Write(Sitemap sitemap, string culture, bool withLists, SiteAddresses addresses)
    {
        var cultures = sitemap.SiteCultures.Select(known => known.Culture).ToArray();
        var pages = withLists ? SiteLists.All.Concat(sitemap.Topics.Select(topic => "/topics/" + topic.Address)) : [];
        var lists = pages.Select(page => Address(culture + page, null, [.. cultures.Select(other => (other, other + page))], addresses));
        var items = sitemap.Lists.Values
            .SelectMany(list => list.Deserialize<LocalizedList<SitemapItem>>(SiteAnswer.Json)!.All)
            .Where(item => !string.IsNullOrEmpty(item.Path) && !cultures.Contains(item.Path))
            .Select(item => Address(item.Path!, item.ModifiedUtc, TranslationsOf(item), addresses));

        return new(new XElement(_sitemap + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", _xhtml), lists, items));
    }

    private static (string Culture, string Path)[] TranslationsOf(SitemapItem item)
        => [.. (item.Localization?.Localizations ?? [])
            .Where(translation => translation is { Path.Length: > 0, Localization.Culture.Length: > 0 })
            .Select(translation => (translation.Localization!.Culture!, translation.Path!))];

    private static XElement Address(string path, DateTime? modified, (string Culture, string Path)[] translations, SiteAddresses addresses)
        => new(
            _sitemap + "url",
            new XElement(_sitemap + "loc", addresses.Of(path)),
            modified is { } time ? new XElement(_sitemap + "lastmod", DateTime.SpecifyKind(time, DateTimeKind.Utc)) : null,
            translations.Select(translation => new XElement(
                _xhtml + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", translation.Culture),
                new XAttribute("href", addresses.Of(translation.Path)))));
}
