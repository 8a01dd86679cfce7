using CansCms.Localization.Services;
using GraphQL;
using GraphQL.DataLoader;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;

namespace CansCms.Localization.GraphQL;

/// <summary>Loads the published items of localization sets for fields of GraphQL types, with one query for all that an answer asks for at once.</summary>
public sealed class LocalizationSetLoader(Translations translations, CultureFallback fallback)
{
    private Batch? _open;

    /// <summary>Of each set the item in <paramref name="culture"/>, else the one that stands in for it, else none.</summary>
    public IDataLoaderResult<IEnumerable<ContentItem>> Load(IResolveFieldContext context, IEnumerable<string> sets, string? culture)
    {
        context.ReadsSets(sets);

        var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;

        _open ??= new Batch(wanted => LoadAsync(wanted, gate));
        _open.Wanted.UnionWith(sets);

        return new Selection(_open, [.. sets], culture ?? "");
    }

    private async Task<Found> LoadAsync(HashSet<string> wanted, SemaphoreSlim gate)
    {
        _open = null;
        await gate.WaitAsync();

        try
        {
            return new Found(await translations.OfAsync(wanted), fallback);
        }
        finally
        {
            gate.Release();
        }
    }

    private sealed record Found(ILookup<string, ContentItem> Sets, CultureFallback Fallback)
    {
        private readonly Dictionary<string, IReadOnlyList<string>> _chains = [];

        public async Task<IEnumerable<ContentItem>> InAsync(string[] sets, string culture)
        {
            if (!_chains.TryGetValue(culture, out var chain))
            {
                _chains[culture] = chain = await Fallback.ListChainAsync(culture);
            }

            return sets.Select(set => Translations.Best(Sets[set], chain)).OfType<ContentItem>();
        }
    }

    /// <summary>What the fields of one level of the answer ask for, loaded when the first of them is read.</summary>
    private sealed class Batch(Func<HashSet<string>, Task<Found>> load)
    {
        private Task<Found>? _loading;

        public HashSet<string> Wanted { get; } = [];

        public Task<Found> LoadAsync() => _loading ??= load(Wanted);
    }

    private sealed class Selection(Batch batch, string[] sets, string culture) : IDataLoaderResult<IEnumerable<ContentItem>>
    {
        public async Task<IEnumerable<ContentItem>> GetResultAsync(CancellationToken cancellationToken = default)
            => sets.Length == 0 ? [] : await (await batch.LoadAsync()).InAsync(sets, culture);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
