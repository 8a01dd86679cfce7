using CansCms.Localization.GraphQL;
using CansCms.Navigation.Models;
using CansCms.Navigation.Services;
using GraphQL;
using GraphQL.DataLoader;
using OrchardCore.Apis.GraphQL;

namespace CansCms.Navigation.GraphQL;

/// <summary>Reads the menus of an answer together: a page asks for several.</summary>
public sealed class NavigationLoader(NavigationReader reader)
{
    private Batch? _open;

    /// <summary>The menu, read with all others that the answer asks for before the first one is needed.</summary>
    public IDataLoaderResult<NavigationMenu?> Load(IResolveFieldContext context, AskedMenu menu)
    {
        var user = (GraphQLUserContext)context.UserContext;

        if (_open?.User != user)
        {
            _open = new Batch(user, LoadAsync);
        }

        return _open.Add(context, menu);
    }

    private async Task<IReadOnlyList<NavigationMenu?>> LoadAsync(Batch batch)
    {
        _open = null;
        await batch.User.ExecutionContextLock.WaitAsync();

        try
        {
            var reads = batch.Contexts[0].IsHeard() ? new List<string>() : null;
            var menus = await reader.ReadAsync(batch.Asked, batch.User.User, reads);

            foreach (var context in batch.Contexts)
            {
                context.Say(reads ?? []);
            }

            return menus;
        }
        finally
        {
            batch.User.ExecutionContextLock.Release();
        }
    }

    /// <summary>The menus that an answer asks for.</summary>
    private sealed class Batch(GraphQLUserContext user, Func<Batch, Task<IReadOnlyList<NavigationMenu?>>> load)
    {
        private Task<IReadOnlyList<NavigationMenu?>>? _loading;

        public GraphQLUserContext User => user;

        public List<AskedMenu> Asked { get; } = [];

        public List<IResolveFieldContext> Contexts { get; } = [];

        public IDataLoaderResult<NavigationMenu?> Add(IResolveFieldContext context, AskedMenu menu)
        {
            Asked.Add(menu);
            Contexts.Add(context);
            return new One(this, Asked.Count - 1);
        }

        public Task<IReadOnlyList<NavigationMenu?>> LoadAsync() => _loading ??= load(this);
    }

    private sealed class One(Batch batch, int place) : IDataLoaderResult<NavigationMenu?>
    {
        public async Task<NavigationMenu?> GetResultAsync(CancellationToken cancellationToken = default) => (await batch.LoadAsync())[place];

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
