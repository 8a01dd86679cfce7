using OrchardCore.ContentManagement;

namespace CansCms.Localization.Models;

/// <summary>An item as a reader gets it: in the best language that it is published in.</summary>
/// <param name="Culture">The language of the item.</param>
/// <param name="IsFallback">The item is not in the language that was asked for.</param>
public sealed record LocalizedItem(string Culture, bool IsFallback, ContentItem Item);
