using CansCms.Localization.GraphQL;
using CansCms.Countries.Indexes;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.DataLoader;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CansCms.Countries.GraphQL;

/// <summary>
/// Loads the latest items about countries for fields of GraphQL types, with the same few queries for one country and for all that an answer shows.
/// Each localization set appears once, in the best language for the reader.
/// </summary>
public sealed class LatestOfCountryLoader(ISession session, Translations translations, CultureFallback fallback)
{
    // Rows are one for each language; beyond this factor, the countries that are still short are asked for again.
    private const int RowsPerItem = 8;

    private readonly Dictionary<Selection, Batch> _open = [];

    public IDataLoaderResult<IEnumerable<ContentItem>> Load(IResolveFieldContext context, string contentType, string? countrySet, string? culture, int first)
    {
        if (countrySet is null || first <= 0)
        {
            context.Say([]);
            return new Wanted(null, "");
        }

        var selection = new Selection(contentType, culture ?? "", first);

        if (!_open.TryGetValue(selection, out var batch))
        {
            _open[selection] = batch = new Batch(countries => LoadAsync(selection, countries, context));
        }

        batch.Countries.Add(countrySet);
        return new Wanted(batch, countrySet);
    }

    private async Task<ILookup<string, ContentItem>> LoadAsync(Selection selection, HashSet<string> countries, IResolveFieldContext context)
    {
        _open.Remove(selection);
        var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;
        await gate.WaitAsync();

        try
        {
            var chain = await fallback.ListChainAsync(selection.Culture);
            context.ReadsType(selection.ContentType, chain);
            var latest = await LatestSetsAsync(selection, countries, chain);
            var sets = await context.ViewableAsync(await translations.OfAsync([.. latest.SelectMany(country => country.Value).Distinct()], chain));

            return latest
                .SelectMany(country => country.Value, (country, set) => (country.Key, Item: Translations.Best(sets[set], chain)))
                .Where(found => found.Item is not null)
                .ToLookup(found => found.Key, found => found.Item!);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Dictionary<string, List<string>>> LatestSetsAsync(Selection selection, HashSet<string> countries, IReadOnlyList<string> chain)
    {
        var latest = countries.ToDictionary(country => country, _ => new List<string>());
        var cultures = chain.Select(culture => culture.ToLowerInvariant()).ToArray();
        var open = countries.ToArray();

        // One pass answers nearly always; each further one is for the countries alone that newer items of the others hid, and ends at least one of them.
        while (open.Length > 0)
        {
            var asked = open;
            var limit = asked.Length * selection.First * cultures.Length * RowsPerItem;
            var rows = (await session
                .QueryIndex<CountryContentIndex>(index => index.ContentType == selection.ContentType && index.CountrySet.IsIn(asked) && index.Culture.IsIn(cultures))
                .OrderByDescending(index => index.Day)
                .ThenBy(index => index.ItemSet)
                .Take(limit)
                .ListAsync()).ToArray();

            foreach (var country in rows.GroupBy(row => row.CountrySet!))
            {
                latest[country.Key] = [.. country.Select(row => row.ItemSet).OfType<string>().Distinct().Take(selection.First)];
            }

            open = rows.Length < limit ? [] : [.. asked.Where(country => latest[country].Count < selection.First)];
        }

        return latest;
    }

    private sealed record Selection(string ContentType, string Culture, int First);

    /// <summary>What the fields of one level of the answer ask for, loaded when the first of them is read.</summary>
    private sealed class Batch(Func<HashSet<string>, Task<ILookup<string, ContentItem>>> load)
    {
        private Task<ILookup<string, ContentItem>>? _loading;

        public HashSet<string> Countries { get; } = [];

        public Task<ILookup<string, ContentItem>> LoadAsync() => _loading ??= load(Countries);
    }

    private sealed class Wanted(Batch? batch, string country) : IDataLoaderResult<IEnumerable<ContentItem>>
    {
        public async Task<IEnumerable<ContentItem>> GetResultAsync(CancellationToken cancellationToken = default) 
            => batch is null ? [] : (await batch.LoadAsync())[country];

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
