namespace CansCms.Navigation.Models;

/// <summary>A menu as a page shows it.</summary>
/// <param name="Alias">What the menu was asked for by.</param>
/// <param name="Culture">The language that the menu is in; null for a menu of all languages.</param>
/// <param name="Items">The entries of the first level.</param>
/// <param name="Trail">The entries that lead to the current page, the outermost first.</param>
public sealed record NavigationMenu(string Alias, string? Culture, IReadOnlyList<NavigationItem> Items, IReadOnlyList<NavigationItem> Trail);
