using CansCms.Localization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace CansCms.Localization.GraphQL;

/// <summary>A page of a list in a language.</summary>
/// <param name="Query">What the page is taken of; null where the reader may see nothing.</param>
public sealed record LocalizedList(IReadOnlyList<LocalizedItem> Items, IQuery<ContentItem>? Query);
