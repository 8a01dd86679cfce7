using CansCms.Localization.Services;
using CansCms.Search.Indexes;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CansCms.Search.Services;

/// <summary>Finds published items by their words: each once, in the best language whose text has them.</summary>
public sealed class ContentSearch(ISession session, CultureFallback fallback)
{
    /// <summary>Those with the words in the title first, then the others; the newest of both first.</summary>
    /// <param name="culture">The reader's language. Those that stand in for it come next, then the others of the site.</param>
    /// <param name="text">What is looked for; all of its words must be there.</param>
    /// <param name="types">The content types that the reader may see.</param>
    /// <param name="first">How many.</param>
    /// <param name="skip">After how many.</param>
    public async Task<FoundItems> FindAsync(string culture, string text, IReadOnlyList<string> types, int first, int skip)
    {
        var words = SearchText.WordsToFind(text);

        if (words.Count == 0 || types.Count == 0)
        {
            return new([], 0);
        }

        // Every text has a space: what is not asked for is found at its first character.
        string[] asked = [.. words, .. Enumerable.Repeat(" ", SearchText.MostWords - words.Count)];
        string[] cultures = [.. (await fallback.ChainAsync(culture)).Concat(await fallback.CulturesAsync()).Select(known => known.ToLowerInvariant()).Distinct()];

        if (await Matching().CountAsync() is not (> 0 and var total))
        {
            return new([], 0);
        }

        var inTitle = await InTitle().CountAsync();
        var items = new List<ContentItem>();

        if (skip < inTitle)
        {
            items.AddRange(await PageAsync(InTitle(), first, skip));
        }

        if (items.Count < first && inTitle < total)
        {
            items.AddRange(await PageAsync(NotInTitle(), first - items.Count, Math.Max(0, skip - inTitle)));
        }

        return new(items, total);

        IQuery<ContentItem, SearchIndex> Readable() => session.Query<ContentItem, SearchIndex>(row => row.ContentType.IsIn(types) && row.Culture.IsIn(cultures));

        IQuery<ContentItem, SearchIndex> Matching() => Best(
            Readable().Where(row => row.Words!.Contains(asked[0]) && row.Words.Contains(asked[1])
                && row.Words.Contains(asked[2]) && row.Words.Contains(asked[3]) && row.Words.Contains(asked[4]) && row.Words.Contains(asked[5])),
            cultures,
            asked);

        // The words of the title are among all words: those need not be looked at.
        IQuery<ContentItem, SearchIndex> InTitle() => Best(
            Readable().Where(row => row.Title!.Contains(asked[0]) && row.Title.Contains(asked[1]) && row.Title.Contains(asked[2])
                && row.Title.Contains(asked[3]) && row.Title.Contains(asked[4]) && row.Title.Contains(asked[5])),
            cultures,
            asked);

        IQuery<ContentItem, SearchIndex> NotInTitle() => Matching().Where(row => row.Title!.NotContains(asked[0]) || row.Title!.NotContains(asked[1]) || row.Title!.NotContains(asked[2])
            || row.Title!.NotContains(asked[3]) || row.Title!.NotContains(asked[4]) || row.Title!.NotContains(asked[5]));
    }

    private static async Task<IEnumerable<ContentItem>> PageAsync(IQuery<ContentItem, SearchIndex> query, int first, int skip)
        => await query.OrderByDescending(row => row.CreatedUtc).ThenBy(row => row.LocalizationSet).Skip(skip).Take(first).ListAsync();

    /// <summary>An item is the best of its set when no item of the set in a better language has the words too.</summary>
    private static IQuery<ContentItem, SearchIndex> Best(IQuery<ContentItem, SearchIndex> query, string[] cultures, string[] asked)
    {
        for (var rank = 1; rank < cultures.Length; rank++)
        {
            var (culture, better) = (cultures[rank], cultures[..rank]);
            query = query.Where(row => row.Culture != culture
                || row.LocalizationSet.IsNotIn<SearchIndex>(other => other.LocalizationSet!, other => other.Culture.IsIn(better) && other.Words!.Contains(asked[0]) && other.Words.Contains(asked[1])
                    && other.Words.Contains(asked[2]) && other.Words.Contains(asked[3]) && other.Words.Contains(asked[4]) && other.Words.Contains(asked[5])));
        }

        return query;
    }
}
