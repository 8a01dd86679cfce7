using CansCms.Site.Models;

namespace CansCms.Site;

/// <summary>The pages that the site has in every language without an item behind them.</summary>
public static class SiteLists
{
    /// <summary>For visitors and search engines: what follows the language in their addresses.</summary>
    public static IReadOnlyList<string> All { get; } = ["", "/news", "/countries", "/campaigns", "/resources", "/events", "/network", "/topics"];

    /// <summary>Whether an address belongs to an item: a file and a list of the site have none behind them.</summary>
    /// <param name="href">The address, from the root of the site.</param>
    /// <param name="cultures">The languages of the site, below which its items are.</param>
    public static bool IsOfItem(string href, IReadOnlyList<SiteCulture> cultures)
    {
        var path = href.Split('?', '#')[0].Trim('/');
        var culture = cultures.FirstOrDefault(known => path == known.Culture || path.StartsWith(known.Culture + "/", StringComparison.Ordinal))?.Culture;

        return culture is not null && !Has(path[culture.Length..]);
    }

    /// <summary>Whether an address below a language belongs to no item: a list, a topic, the search, the feed.</summary>
    private static bool Has(string below) => All.Contains(below) || below is "/search" or "/feed.xml" || below.StartsWith("/topics/", StringComparison.Ordinal);
}
