namespace CansCms.Site.Models;

/// <summary>A page: its frame, and what its view shows.</summary>
/// <param name="View">The view of the content.</param>
/// <param name="Culture">The language of the page.</param>
/// <param name="Path">The page's path, without a slash before it.</param>
/// <param name="Frame">Menus and languages.</param>
/// <param name="Content">The model of <paramref name="View"/>.</param>
public sealed record SitePage(string View, string Culture, string Path, Frame Frame, object Content)
{
    /// <summary>The view of an address that has nothing.</summary>
    public const string NotFound = nameof(NotFound);

    /// <summary>The view of a page that could not be made.</summary>
    public const string Failed = nameof(Failed);

    /// <summary>What the page is called; null for a home page, which has the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The last step of the way to the page; null where that is the title: a list that is narrowed is a step below the whole list.</summary>
    public string? Step { get; init; }

    /// <summary>The steps above the page where the main menu does not lead there.</summary>
    public IReadOnlyList<Crumb> Above { get; init; } = [];

    /// <summary>For search engines and shared links.</summary>
    public string? Description { get; init; }

    /// <summary>For shared links.</summary>
    public MediaFile? Image { get; init; }

    /// <summary>What of the query is part of the page's address: the filter and the page of a list.</summary>
    public string Query { get; init; } = "";

    /// <summary>What of the query leads to the same list in another language, which may have fewer pages.</summary>
    public string Filter { get; init; } = "";

    /// <summary>The same page in the languages that it has, its own among them.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>The language of the content, where another one than the page's stands in.</summary>
    public string? ServedCulture { get; init; }

    /// <summary>Whether the text waits for a native speaker.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public bool IsForSearchEngines { get; init; } = true;

    /// <summary>Where the page belongs: where its content is in another language than the page, there.</summary>
    public string Address => ServedCulture is null ? Path : Alternates.FirstOrDefault(alternate => alternate.Culture == ServedCulture)?.Path ?? Path;

    /// <summary>The name of the site in the language of the page.</summary>
    public string SiteName => Frame.Home?.Item.DisplayText is { Length: > 0 } name ? name : "CANS";

    /// <summary>Where the page is in another language. Without a translation, the same path there shows what stands in for it.</summary>
    public string In(string culture)
        => Alternates.FirstOrDefault(alternate => alternate.Culture == culture)?.Path
            ?? (View != NotFound && Path.StartsWith(Culture + "/", StringComparison.Ordinal) ? culture + Path[Culture.Length..] : culture);
}
