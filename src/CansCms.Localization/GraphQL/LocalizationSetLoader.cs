using CansCms.Localization.Services;
using GraphQL;
using GraphQL.DataLoader;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;

namespace CansCms.Localization.GraphQL;

/// <summary>Loads the published items of localization sets that the client may view, for fields of GraphQL types, with one query for all that an answer asks for at once.</summary>
public sealed class LocalizationSetLoader(Translations translations, CultureFallback fallback)
{
    private Batch? _open;

    /// <summary>Of each set the item in <paramref name="culture"/>, else the one that stands in for it, else none.</summary>
    public IDataLoaderResult<IEnumerable<ContentItem>> Load(IResolveFieldContext context, IEnumerable<string> sets, string? culture)
    {
        context.ReadsSets(sets);

        _open ??= new Batch(wanted => LoadAsync(wanted, context));
        _open.Sets.UnionWith(sets);
        _open.Cultures.Add(culture ?? "");

        return new Selection(_open, [.. sets], culture ?? "");
    }

    private async Task<Found> LoadAsync(Batch wanted, IResolveFieldContext context)
    {
        _open = null;
        var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;
        await gate.WaitAsync();

        try
        {
            var chains = new Dictionary<string, IReadOnlyList<string>>();

            foreach (var culture in wanted.Cultures)
            {
                chains[culture] = await fallback.ListChainAsync(culture);
            }

            var sets = await translations.OfAsync(wanted.Sets, [.. chains.Values.SelectMany(chain => chain)]);
            return new Found(await context.ViewableAsync(sets), chains);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>What was found of the sets, and in which order the cultures are tried that were asked for.</summary>
    private sealed record Found(ILookup<string, ContentItem> Sets, Dictionary<string, IReadOnlyList<string>> Chains)
    {
        public IEnumerable<ContentItem> In(string[] sets, string culture)
            => sets.Select(set => Translations.Best(Sets[set], Chains[culture])).OfType<ContentItem>();
    }

    /// <summary>What the fields of one level of the answer ask for, loaded when the first of them is read.</summary>
    private sealed class Batch(Func<Batch, Task<Found>> load)
    {
        private Task<Found>? _loading;

        public HashSet<string> Sets { get; } = [];

        public HashSet<string> Cultures { get; } = [];

        public Task<Found> LoadAsync() => _loading ??= load(this);
    }

    private sealed class Selection(Batch batch, string[] sets, string culture) : IDataLoaderResult<IEnumerable<ContentItem>>
    {
        public async Task<IEnumerable<ContentItem>> GetResultAsync(CancellationToken cancellationToken = default)
            => sets.Length == 0 ? [] : (await batch.LoadAsync()).In(sets, culture);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
