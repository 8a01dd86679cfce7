using System.Xml.Linq;
using CansCms.Site.Models;

namespace CansCms.Site.Services;

/// <summary>Writes the news for feed readers (RFC 4287).</summary>
public static class AtomFeed
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    /// <param name="feed">What Feed.graphql answered.</param>
    /// <param name="title">What the feed is called.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="addresses">Where the site is.</param>
    public static XDocument Write(Feed feed, string title, string culture, SiteAddresses addresses)
        => new(new XElement(
            _atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", culture),
            new XElement(_atom + "id", addresses.Of(culture + "/feed.xml")),
            new XElement(_atom + "title", title),
            Link("self", addresses.Of(culture + "/feed.xml")),
            Link("alternate", addresses.Of(culture + "/news")),
            new XElement(_atom + "author", new XElement(_atom + "name", feed.Home?.Item.DisplayText ?? title)),
            new XElement(_atom + "updated", Time(feed.Articles.All.Max(article => article.ModifiedUtc))),
            feed.Articles.Items.Where(entry => !string.IsNullOrEmpty(entry.Item.Path)).Select(entry => Entry(entry.Item, Language.Other(entry.ServedCulture), addresses))));

    private static XElement Entry(FeedArticle article, Language? other, SiteAddresses addresses)
        => new(
            _atom + "entry",
            other is null ? null : new XAttribute(XNamespace.Xml + "lang", other.Culture),
            new XElement(_atom + "id", addresses.Of(article.Path!)),
            new XElement(_atom + "title", article.DisplayText),
            Link("alternate", addresses.Of(article.Path!)),
            new XElement(_atom + "published", Time(article.Article?.PublishedOn ?? article.CreatedUtc)),
            new XElement(_atom + "updated", Time(article.ModifiedUtc)),
            string.IsNullOrEmpty(article.Article?.Byline) ? null : new XElement(_atom + "author", new XElement(_atom + "name", article.Article.Byline)),
            string.IsNullOrEmpty(article.Article?.Lead) ? null : new XElement(_atom + "summary", article.Article.Lead));

    private static XElement Link(string rel, string address)
        => new(_atom + "link", new XAttribute("rel", rel), new XAttribute("href", address));

    private static DateTime Time(DateTime? time) => DateTime.SpecifyKind(time ?? DateTime.UnixEpoch, DateTimeKind.Utc);
}
