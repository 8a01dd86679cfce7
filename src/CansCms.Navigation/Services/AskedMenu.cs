namespace CansCms.Navigation.Services;

/// <summary>A menu as a page asks for it.</summary>
/// <param name="Alias">The place of the menu on the page, such as <c>main-menu</c>.</param>
/// <param name="Culture">The reader's language.</param>
/// <param name="Path">The path of the current page, with its query where that matters; null for none.</param>
public sealed record AskedMenu(string Alias, string Culture, string? Path);
