namespace CansCms.Site.Models;

/// <summary>A page: its frame, and what its view shows.</summary>
/// <param name="View">The view of the content.</param>
/// <param name="Culture">The language of the page.</param>
/// <param name="Path">The page's path, without a slash before it.</param>
/// <param name="Frame">Menus and languages.</param>
/// <param name="Content">The model of <paramref name="View"/>.</param>
public sealed record SitePage(string View, string Culture, string Path, Frame Frame, object Content)
{
    /// <summary>What the page is called; null for a home page, which has the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>For search engines and shared links.</summary>
    public string? Description { get; init; }

    /// <summary>The same page in the languages that it has, its own among them.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>Whether the text waits for a native speaker.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>The name of the site in the language of the page.</summary>
    public string SiteName => Frame.Home?.Item.DisplayText is { Length: > 0 } name ? name : "CANS";
}
