namespace CansCms.Site.Models;

/// <summary>What is at an address.</summary>
public sealed record PathAnswer(string? Culture, IReadOnlyList<Alternate>? Alternates, IReadOnlyList<TextLink>? Links, SiteItem Item);

/// <summary>The same in another language.</summary>
public sealed record Alternate(string Culture, string? Path, string? DisplayText);

/// <summary>A link from the text of an item to an address of the site.</summary>
/// <param name="Href">The address as the text has it.</param>
/// <param name="Path">The path of the item that it leads to now; null where no item is there.</param>
public sealed record TextLink(string Href, string? Path);
