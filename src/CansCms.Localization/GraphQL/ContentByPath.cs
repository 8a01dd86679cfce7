using OrchardCore.ContentManagement;

namespace CansCms.Localization.GraphQL;

/// <summary>The item at an address.</summary>
public sealed record ContentByPath(ContentItem Item, string? Culture);
