namespace CansCms.Site.Models;

/// <summary>What is at an address.</summary>
public sealed record PathAnswer(string? Culture, IReadOnlyList<Alternate>? Alternates, SiteItem Item);

/// <summary>The same in another language.</summary>
public sealed record Alternate(string Culture, string? Path, string? DisplayText);
