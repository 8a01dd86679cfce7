using OrchardCore.ContentManagement;

namespace CansCms.Navigation.Services;

/// <summary>The menu that was found for one that a page asks for.</summary>
/// <param name="Menu">The menu.</param>
/// <param name="Culture">Its language; null for a menu of all languages.</param>
/// <param name="Entries">What is in it.</param>
public sealed record FoundMenu(ContentItem Menu, string? Culture, IReadOnlyList<StoredEntry> Entries);
