namespace CansCms.Navigation.Models;

/// <summary>An entry of a menu.</summary>
public sealed record NavigationItem(string Text, IReadOnlyList<NavigationItem> Items)
{
    /// <summary>Where the entry leads: a path from the root of the site, or a whole address elsewhere; null for a heading.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the page behind the entry, where that is an item of the site.</summary>
    public string? Culture { get; init; }

    /// <summary>The item behind the entry, where it is one of the site.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>The entry leads to the current page.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The current page is below the entry.</summary>
    public bool IsAncestor { get; init; }

    /// <summary>The entry leads away from the site.</summary>
    public bool IsExternal => Url is not null && !Url.StartsWith('/') && !Url.StartsWith('#');
}
