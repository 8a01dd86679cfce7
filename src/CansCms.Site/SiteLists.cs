namespace CansCms.Site;

/// <summary>The pages that the site has in every language without an item behind them.</summary>
public static class SiteLists
{
    /// <summary>For visitors and search engines: what follows the language in their addresses.</summary>
    public static IReadOnlyList<string> All { get; } = ["", "/news", "/countries", "/campaigns", "/resources", "/events", "/network", "/topics"];

    /// <summary>Whether an address below a language belongs to no item: a list, a topic, the search, the feed.</summary>
    public static bool Has(string below) => All.Contains(below) || below is "/search" or "/feed.xml" || below.StartsWith("/topics/", StringComparison.Ordinal);
}
