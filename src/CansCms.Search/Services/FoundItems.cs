using OrchardCore.ContentManagement;

namespace CansCms.Search.Services;

/// <summary>A page of what was found.</summary>
/// <param name="Items">The items of the page.</param>
/// <param name="Total">How many items there are on all pages.</param>
public sealed record FoundItems(IReadOnlyList<ContentItem> Items, int Total);
