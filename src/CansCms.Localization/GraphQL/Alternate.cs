using OrchardCore.ContentManagement;

namespace CansCms.Localization.GraphQL;

/// <summary>An item in one of the languages that it is published in.</summary>
public sealed record Alternate(string Culture, string? Path, ContentItem Item);
