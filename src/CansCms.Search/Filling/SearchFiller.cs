using CansCms.Search.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using YesSql;
using YesSql.Services;

namespace CansCms.Search.Filling;

/// <summary>Gives the items their rows that have none, because they were published before the site could search. Saving an item as it is makes its rows.</summary>
public sealed class SearchFiller(ISession session, IDocumentManager<SearchFilling> fillings)
{
    /// <summary>As many items as one transaction looks at.</summary>
    public const int Batch = 100;

    public async Task<bool> IsDoneAsync() => (await fillings.GetOrCreateImmutableAsync()).IsDone;

    /// <summary>Looks at the next items, and remembers how far it came in the same transaction. An item that is saved comes last again, and has its row by then.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> FillNextAsync()
    {
        var filling = await fillings.GetOrCreateMutableAsync();
        var after = filling.After;
        // A page without an order is in that of the rows, which are never sorted for it.
        var next = (await session.QueryIndex<ContentItemIndex>(item => item.Published && item.Id > after).Take(Batch).ListAsync()).ToArray();

        if (next.Length > 0)
        {
            await FillAsync([.. next.Select(item => item.DocumentId)]);
            filling.After = next[^1].Id;
        }

        filling.IsDone = next.Length < Batch;
        await fillings.UpdateAsync(filling);

        return !filling.IsDone;
    }

    private async Task FillAsync(long[] documents)
    {
        var items = (await session.GetAsync<ContentItem>(documents)).Where(SearchIndexProvider.IsSearched).ToArray();
        var sets = items.Select(SearchIndexProvider.SetOf).Distinct().ToArray();
        var known = (await session.QueryIndex<SearchIndex>(row => row.LocalizationSet.IsIn(sets)).ListAsync()).Select(row => (row.LocalizationSet, row.Culture)).ToHashSet();

        foreach (var item in items.Where(item => !known.Contains((SearchIndexProvider.SetOf(item), SearchIndexProvider.CultureOf(item)))))
        {
            await session.SaveAsync(item);
        }
    }
}
