using CansCms.Localization.Services;
using CansCms.Search.Services;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CansCms.Search.Indexes;

/// <summary>A row for each published item that visitors can read at an address.</summary>
public sealed class SearchIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<SearchIndex>()
            .When(IsSearched)
            .Map(item => new SearchIndex
            {
                ContentType = item.ContentType,
                LocalizationSet = SetOf(item),
                Culture = CultureOf(item),
                CreatedUtc = item.CreatedUtc,
                Title = SearchText.WordsOf(item.DisplayText),
                Words = SearchText.WordsOf(item),
            });

    /// <summary>Whether the item is found: what visitors can read in a language, at an address.</summary>
    public static bool IsSearched(ContentItem item)
        => item.Published && item.Has<LocalizationPart>() && item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path);

    /// <summary>The localization set; an item without one is a set by itself. A row without would be compared with all others in vain, and hide them.</summary>
    public static string SetOf(ContentItem item) => Translations.SetOf(item) is { Length: > 0 } set ? set : item.ContentItemId;

    public static string? CultureOf(ContentItem item) => Translations.CultureOf(item)?.ToLowerInvariant();
}
