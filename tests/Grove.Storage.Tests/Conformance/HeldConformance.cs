using Grove.Storage.Databases;
using Grove.Storage.Diagnostics;
using Grove.Storage.Held;
using Grove.Storage.Querying;
using Grove.Storage.Schema;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Sql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>What every database must do alike for what is held in memory.</summary>
public abstract class HeldConformance : IAsyncLifetime
{
    private readonly List<Store> _stores = [];
    private Store _store = null!;

    /// <summary>Opens the same database again, as another process would.</summary>
    protected abstract Database Open();

    public async Task InitializeAsync()
    {
        _store = NewStore();
        await _store.InitializeAsync();

        await using var session = _store.CreateSession();
        var builder = await SchemaBuilder.CreateAsync(session);
        await BookTables.CreateAsync(builder);
        await session.SaveChangesAsync();

        await SaveAsync(_store, new Book { Title = "One", Pages = 1 });
        await SaveAsync(_store, new Book { Title = "Two", Pages = 2 });
    }

    public virtual Task DisposeAsync()
    {
        _stores.ForEach(store => store.Dispose());
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_is_asked_again_is_answered_from_memory()
    {
        var first = await ListAsync(_store);

        using var recorder = SqlStatements.Record();
        var again = await ListAsync(_store);

        Assert.Empty(recorder.Statements);
        Assert.Equal(2, again.Count);
        Assert.All(first.Zip(again), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public async Task What_was_committed_is_answered_at_once_and_what_did_not_change_is_not_read_again()
    {
        var before = await ListAsync(_store);

        await ChangeAsync(_store, "Two", "Zwei");
        var after = await ListAsync(_store);

        Assert.Equal(["One", "Zwei"], after.Select(book => book.Title));
        Assert.Same(before[0], after[0]);
        Assert.Equal("Two", before[1].Title);
    }

    [Fact]
    public async Task What_another_process_committed_is_answered()
    {
        await ListAsync(_store);

        await ChangeAsync(NewStore(), "One", "Eins");

        await EventuallyAsync(async () => (await ListAsync(_store))[0].Title == "Eins");
    }

    [Fact]
    public async Task What_was_deleted_is_gone()
    {
        await ListAsync(_store);

        await using (var session = _store.CreateSession())
        {
            session.Delete(await session.Query<Book, BookIndex>(row => row.Title == "One").FirstOrDefaultAsync());
            await session.SaveChangesAsync();
        }

        Assert.Equal(["Two"], (await ListAsync(_store)).Select(book => book.Title));
    }

    [Fact]
    public async Task A_session_that_has_changes_sees_them_and_nobody_else_does()
    {
        await ListAsync(_store);
        await using var session = _store.CreateSession();
        var book = await session.Query<Book, BookIndex>(row => row.Title == "One").FirstOrDefaultAsync();
        book.Title = "Mine";
        await session.SaveAsync(book);

        Assert.Equal(["Mine", "Two"], (await ListAsync(session)).Select(found => found.Title));
        Assert.Equal(["One", "Two"], (await ListAsync(_store)).Select(found => found.Title));
    }

    /// <summary>Waits for what comes by itself; a database that answers in the same moment passes with the first try.</summary>
    protected virtual async Task EventuallyAsync(Func<Task<bool>> isSo) => Assert.True(await isSo());

    private static async Task<IReadOnlyList<Book>> ListAsync(Store store)
    {
        await using var session = store.CreateSession();
        return await ListAsync(session);
    }

    private static Task<IReadOnlyList<Book>> ListAsync(ISession session)
        => session.Query<Book, BookIndex>().OrderBy(new IndexColumn(typeof(BookIndex), nameof(BookIndex.Pages))).ListSharedAsync();

    private static async Task SaveAsync(Store store, Book book)
    {
        await using var session = store.CreateSession();
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
    }

    private static async Task ChangeAsync(Store store, string from, string to)
    {
        await using var session = store.CreateSession();
        var book = await session.Query<Book, BookIndex>(row => row.Title == from).FirstOrDefaultAsync();
        book.Title = to;
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
    }

    private Store NewStore()
    {
        var store = new Store(Open(), [new BookIndexProvider()], new HeldContent(1024 * 1024));
        _stores.Add(store);
        return store;
    }
}
