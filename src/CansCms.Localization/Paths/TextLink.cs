namespace CansCms.Localization.Paths;

/// <summary>A link from the text of an item to an address of the site.</summary>
/// <param name="Href">The address as the text has it, without what follows its path.</param>
/// <param name="Path">The path of the item that it leads to now; null where no item is there.</param>
public sealed record TextLink(string Href, string? Path);
