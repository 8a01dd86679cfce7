namespace CansCms.Site.Models;

/// <summary>What was searched for, and a page of what was found.</summary>
public sealed record SearchPage(string Text, IReadOnlyList<SiteItem> Found, int Total, ListAddress Address)
{
    /// <summary>The shortest text that is searched for: fewer letters are in nearly every item.</summary>
    public const int ShortestText = 2;

    /// <summary>The longest text that is searched for.</summary>
    public const int LongestText = 100;
}

/// <summary>The answer to Search.graphql: what was found of each type.</summary>
public sealed record SearchAnswer(
    IReadOnlyList<Article>? Articles,
    IReadOnlyList<Country>? Countries,
    IReadOnlyList<Campaign>? Campaigns,
    IReadOnlyList<Resource>? Resources,
    IReadOnlyList<Page>? Pages,
    IReadOnlyList<Event>? Events,
    IReadOnlyList<Organization>? Organizations)
{
    public IEnumerable<SiteItem> All => [.. Pages ?? [], .. Countries ?? [], .. Resources ?? [], .. Organizations ?? [], .. Campaigns ?? [], .. Events ?? [], .. Articles ?? []];
}
