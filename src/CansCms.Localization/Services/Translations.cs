using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CansCms.Localization.Services;

/// <summary>Finds the published items of localization sets.</summary>
public sealed class Translations(ISession session)
{
    /// <summary>The published items of the sets, with one query.</summary>
    public async Task<ILookup<string, ContentItem>> OfAsync(IReadOnlyCollection<string> sets)
    {
        if (sets.Count == 0)
        {
            return Enumerable.Empty<ContentItem>().ToLookup(_ => "");
        }

        var items = await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(sets))
            .ListAsync();

        return items.ToLookup(item => item.GetOrCreate<LocalizationPart>().LocalizationSet);
    }

    /// <summary>Of the translations of one item the one that comes first in the chain; null where the chain names none of them.</summary>
    public static ContentItem? Best(IEnumerable<ContentItem> translations, IReadOnlyList<string> chain)
    {
        var byCulture = translations.ToLookup(CultureOf, StringComparer.OrdinalIgnoreCase);
        return chain.Select(culture => byCulture[culture].FirstOrDefault()).FirstOrDefault(item => item is not null);
    }

    public static string? CultureOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.Culture : null;

    public static string? SetOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : null;
}
