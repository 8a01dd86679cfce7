using Grove.Storage.Databases;
using Grove.Storage.Held;
using Grove.Storage.Schema;
using Grove.Storage.Sessions;
using YesSql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>What every database must do alike.</summary>
public abstract partial class StorageConformance : IAsyncLifetime
{
    private Store _store = null!;

    protected abstract Database Open();

    public virtual async Task InitializeAsync()
    {
        _store = new Store(Open(), [new BookIndexProvider(), new AuthorIndexProvider(), new TagIndexProvider()], new HeldContent(1024 * 1024, [LentDocuments.Of<Book>(book => book.Copy())]));
        await _store.InitializeAsync();

        await using var session = _store.CreateSession();
        var builder = await SchemaBuilder.CreateAsync(session);
        await BookTables.CreateAsync(builder);
        await session.SaveChangesAsync();
    }

    public virtual Task DisposeAsync()
    {
        _store?.Dispose();
        return Task.CompletedTask;
    }

    private async Task SaveAsync(params object[] documents)
    {
        await using var session = _store.CreateSession();

        foreach (var document in documents)
        {
            await session.SaveAsync(document);
        }

        await session.SaveChangesAsync();
    }

    /// <summary>What a new session answers.</summary>
    private async Task<T> AskAsync<T>(Func<ISession, Task<T>> ask)
    {
        await using var session = _store.CreateSession();
        return await ask(session);
    }
}
