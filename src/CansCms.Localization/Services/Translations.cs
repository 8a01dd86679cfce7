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
        => await OfAsync(sets, session.Query<ContentItem, LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(sets)));

    /// <summary>The published items of the sets that are in one of the cultures, with one query.</summary>
    public async Task<ILookup<string, ContentItem>> OfAsync(IReadOnlyCollection<string> sets, IReadOnlyCollection<string> cultures)
    {
        // The index has them in lower case.
        var indexed = cultures.Select(culture => culture.ToLowerInvariant()).Distinct().ToArray();

        return await OfAsync(sets, session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(sets) && index.Culture.IsIn(indexed)));
    }

    private static async Task<ILookup<string, ContentItem>> OfAsync(IReadOnlyCollection<string> sets, IQuery<ContentItem> query)
        => (sets.Count == 0 ? [] : await query.ListAsync()).ToLookup(item => item.GetOrCreate<LocalizationPart>().LocalizationSet);

    /// <summary>Of the translations of one item the one that comes first in the chain; null where the chain names none of them.</summary>
    public static ContentItem? Best(IEnumerable<ContentItem> translations, IReadOnlyList<string> chain)
    {
        ContentItem? best = null;
        var place = chain.Count;

        foreach (var item in translations)
        {
            var culture = CultureOf(item);

            // Only a better place counts, so that the first of two in one culture is taken.
            for (var i = 0; i < place; i++)
            {
                if (string.Equals(chain[i], culture, StringComparison.OrdinalIgnoreCase))
                {
                    (best, place) = (item, i);
                    break;
                }
            }
        }

        return best;
    }

    public static string? CultureOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.Culture : null;

    public static string? SetOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : null;
}
