namespace CansCms.Site.Models;

/// <summary>A menu in the language of the page, or in the one that stands in for it.</summary>
public sealed record Menu(string? Culture, IReadOnlyList<MenuEntry> Items, IReadOnlyList<Crumb>? Trail);

/// <summary>An entry of a menu. There are many on a page: JSON is read into properties faster than into a constructor of so many.</summary>
public sealed record MenuEntry
{
    public string Text { get; init; } = "";

    public string? Url { get; init; }

    public string? Culture { get; init; }

    /// <summary>The item that it leads to; null where that is none.</summary>
    public string? ContentItemId { get; init; }

    public bool IsCurrent { get; init; }

    public bool IsAncestor { get; init; }

    public bool IsExternal { get; init; }

    public IReadOnlyList<MenuEntry>? Items { get; init; }
}

/// <summary>A step of the way to the page.</summary>
public sealed record Crumb(string Text, string? Url, string? ContentItemId = null);
