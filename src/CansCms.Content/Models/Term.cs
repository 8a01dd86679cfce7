namespace CansCms.Content.Models;

/// <summary>A term of a taxonomy as readers of a language get it.</summary>
/// <param name="ContentItemId">The id, by which items are filed under it.</param>
/// <param name="Name">The name in the language, or in the one that stands in for it.</param>
/// <param name="Address">What stands for it in addresses.</param>
/// <param name="Below">The ids of the terms below it, at every depth.</param>
public sealed record Term(string ContentItemId, string Name, string Address, IReadOnlyList<string> Below);
