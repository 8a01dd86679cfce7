namespace CansCms.Site.Models;

/// <summary>A menu in the language of the page, or in the one that stands in for it.</summary>
public sealed record Menu(string? Culture, IReadOnlyList<MenuEntry> Items, IReadOnlyList<Crumb>? Trail);

/// <summary>An entry of a menu.</summary>
/// <param name="ContentItemId">The item that it leads to; null where that is none.</param>
public sealed record MenuEntry(string Text, string? Url, string? Culture, string? ContentItemId, bool IsCurrent, bool IsAncestor, bool IsExternal, IReadOnlyList<MenuEntry>? Items);

/// <summary>A step of the way to the page.</summary>
public sealed record Crumb(string Text, string? Url, string? ContentItemId = null);
