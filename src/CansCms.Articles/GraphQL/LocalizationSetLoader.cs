using GraphQL;
using GraphQL.DataLoader;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace CansCms.Articles.GraphQL;

/// <summary>Loads the published items of localization sets, with one query for all articles of an answer.</summary>
public sealed class LocalizationSetLoader(ISession session, ILocalizationService localization)
{
    private Batch? _open;

    /// <summary>Of each set the item in <paramref name="culture"/>, else the one in the site's default culture, else none.</summary>
    public IDataLoaderResult<IEnumerable<ContentItem>> Load(IResolveFieldContext context, IEnumerable<string> sets, string? culture)
    {
        var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;

        _open ??= new Batch(wanted => LoadAsync(wanted, gate));
        _open.Wanted.UnionWith(sets);

        return new Selection(_open, [.. sets], culture);
    }

    private async Task<Found> LoadAsync(string[] wanted, SemaphoreSlim gate)
    {
        _open = null;
        await gate.WaitAsync();

        try
        {
            var items = await session
                .Query<ContentItem, LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(wanted))
                .ListAsync();

            return new Found(
                items.ToLookup(item => item.GetOrCreate<LocalizationPart>().LocalizationSet),
                await localization.GetDefaultCultureAsync());
        }
        finally
        {
            gate.Release();
        }
    }

    private sealed record Found(ILookup<string, ContentItem> Sets, string DefaultCulture)
    {
        public ContentItem? In(string set, string? culture) => Translation(set, culture) ?? Translation(set, DefaultCulture);

        private ContentItem? Translation(string set, string? culture)
            => Sets[set].FirstOrDefault(item => item.GetOrCreate<LocalizationPart>().Culture == culture);
    }

    /// <summary>What the fields of one level of the answer ask for, loaded when the first of them is read.</summary>
    private sealed class Batch(Func<string[], Task<Found>> load)
    {
        private Task<Found>? _loading;

        public HashSet<string> Wanted { get; } = [];

        public Task<Found> LoadAsync() => _loading ??= load([.. Wanted]);
    }

    private sealed class Selection(Batch batch, string[] sets, string? culture) : IDataLoaderResult<IEnumerable<ContentItem>>
    {
        public async Task<IEnumerable<ContentItem>> GetResultAsync(CancellationToken cancellationToken = default)
        {
            if (sets.Length == 0)
            {
                return [];
            }

            var found = await batch.LoadAsync();

            return sets.Select(set => found.In(set, culture)).OfType<ContentItem>();
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
