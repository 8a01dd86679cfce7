namespace CansCms.Site.Models;

/// <summary>What was searched for, and a page of what was found.</summary>
/// <param name="Text">What the visitor wrote.</param>
/// <param name="Topics">The topics whose names have it.</param>
/// <param name="Found">The items of this page.</param>
/// <param name="Total">How many items there are on all pages.</param>
public sealed record SearchPage(string Text, IReadOnlyList<Term> Topics, Slice<SiteItem> Found, int Total)
{
    /// <summary>The shortest text that is searched for: fewer letters are in nearly every item.</summary>
    public const int ShortestText = 2;

    /// <summary>The longest text that is searched for.</summary>
    public const int LongestText = 100;
}

/// <summary>The answer to Search.graphql.</summary>
public sealed record SearchAnswer(IReadOnlyList<Term> Topics, FoundItems Found);

public sealed record FoundItems(int TotalCount, IReadOnlyList<SiteItem> Items);
