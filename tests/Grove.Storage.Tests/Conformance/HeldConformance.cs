using Grove.Storage.Databases;
using Grove.Storage.Diagnostics;
using Grove.Storage.Held;
using Grove.Storage.Querying;
using Grove.Storage.Schema;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Services;
using YesSql.Sql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>What every database must do alike for what is held in memory.</summary>
public abstract class HeldConformance : IAsyncLifetime
{
    private readonly List<Store> _stores = [];
    private readonly List<Book> _lent = [];
    private Store _store = null!;

    /// <summary>Opens the same database again, as another process would.</summary>
    protected abstract Database Open();

    public virtual async Task InitializeAsync()
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

    [SkippableFact]
    public async Task What_is_asked_again_is_answered_from_memory()
    {
        await EventuallyAsync(async () =>
        {
            await ListAsync(_store);

            using var recorder = SqlStatements.Record();
            var again = await ListAsync(_store);

            Assert.Equal(["One", "Two"], again.Select(book => book.Title));
            return recorder.Statements.Count == 0;
        });
    }

    [SkippableFact]
    public async Task What_is_asked_again_with_a_list_of_values_is_answered_from_memory()
    {
        await EventuallyAsync(async () =>
        {
            await ListAsync(_store, "One", "Two");

            using var recorder = SqlStatements.Record();
            var again = await ListAsync(_store, "One", "Two");

            Assert.Equal(["One", "Two"], again.Select(book => book.Title));
            return recorder.Statements.Count == 0;
        });
        Assert.Equal(["Two"], (await ListAsync(_store, "Two", "Three")).Select(book => book.Title));
    }

    [SkippableFact]
    public async Task Rows_that_are_asked_for_again_are_answered_from_memory_to_each_reader_its_own()
    {
        await EventuallyAsync(async () =>
        {
            (await RowsAsync(_store))[0].Title = "Changed by one reader";

            using var recorder = SqlStatements.Record();
            var again = await RowsAsync(_store);

            Assert.Equal(["One", "Two"], again.Select(row => row.Title));
            return recorder.Statements.Count == 0;
        });

        await ChangeAsync(NewStore(), "Two", "Zwei");
        Assert.Equal(["One", "Zwei"], (await RowsAsync(_store)).Select(row => row.Title));
    }

    [SkippableFact]
    public async Task A_session_that_has_changes_is_answered_its_own_rows()
    {
        await RowsAsync(_store);
        await using var session = _store.CreateSession();
        await session.SaveAsync(new Book { Title = "Mine", Pages = 3 });

        Assert.Equal(["One", "Two", "Mine"], (await RowsAsync(session)).Select(row => row.Title));
        Assert.Equal(["One", "Two"], (await RowsAsync(_store)).Select(row => row.Title));
    }

    [SkippableFact]
    public async Task What_was_committed_is_answered_at_once_and_what_did_not_change_is_not_read_again()
    {
        var before = await ListAsync(_store);

        await ChangeAsync(_store, "Two", "Zwei");
        var after = await ListAsync(_store);

        Assert.Equal(["One", "Zwei"], after.Select(book => book.Title));
        Assert.Equal("Two", before[1].Title);
        Assert.Same(_lent[0], _lent[^2]);
        Assert.NotSame(_lent[1], _lent[^1]);
    }

    [SkippableFact]
    public async Task Each_reader_has_documents_of_its_own()
    {
        (await ListAsync(_store))[0].Title = "Changed by one reader and not saved";

        Assert.Equal("One", (await ListAsync(_store))[0].Title);
    }

    [SkippableFact]
    public async Task A_session_answers_a_document_that_it_knows_as_it_has_it()
    {
        await using var session = _store.CreateSession();
        var first = await ListAsync(session);
        first[0].Title = "Changed here";

        Assert.Same(first[0], (await ListAsync(session))[0]);
    }

    [SkippableFact]
    public async Task A_session_that_has_read_sees_what_another_one_commits()
    {
        await using var session = _store.CreateSession();
        await ListAsync(session);

        await SaveAsync(_store, new Book { Title = "Three", Pages = 3 });

        Assert.Equal(["One", "Two", "Three"], (await ListAsync(session)).Select(book => book.Title));
    }

    [SkippableFact]
    public async Task What_was_read_from_memory_is_saved_with_its_index_rows()
    {
        await ListAsync(_store);

        await using (var session = _store.CreateSession())
        {
            var books = await ListAsync(session);
            books[0].Title = "Uno";
            await session.SaveAsync(books[0]);
            await session.SaveAsync(books[1]);
            await session.SaveChangesAsync();
        }

        await using var later = _store.CreateSession();
        Assert.Equal(["Uno", "Two"], (await ListAsync(later)).Select(book => book.Title));
        Assert.Equal(0, await later.QueryIndex<BookIndex>(row => row.Title == "One").CountAsync());
        Assert.Equal(1, await later.QueryIndex<BookIndex>(row => row.Title == "Uno").CountAsync());
    }

    [SkippableFact]
    public async Task The_second_of_two_who_change_what_they_read_from_memory_is_told()
    {
        await ListAsync(_store);
        await using var session = _store.CreateSession();
        var book = (await ListAsync(session))[0];
        await ChangeAsync(_store, "One", "Eins");

        book.Title = "Uno";
        await session.SaveAsync(book, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task What_another_process_committed_is_answered()
    {
        await ListAsync(_store);

        await ChangeAsync(NewStore(), "One", "Eins");

        Assert.Equal(["Eins", "Two"], (await ListAsync(_store)).Select(book => book.Title));
    }

    [SkippableFact]
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

    [SkippableFact]
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

    /// <summary>The store of the test's own process.</summary>
    private protected Store Store => _store;

    /// <summary>Tries again what others who use the same server at the same time may hinder.</summary>
    protected virtual async Task EventuallyAsync(Func<Task<bool>> isSo) => Assert.True(await isSo());

    private protected static async Task<List<Book>> ListAsync(Store store)
    {
        await using var session = store.CreateSession();
        return await ListAsync(session);
    }

    private static async Task<List<Book>> ListAsync(ISession session)
        => [.. await session.Query<Book, BookIndex>().OrderBy(row => row.Pages).ListAsync()];

    private static async Task<List<Book>> ListAsync(Store store, params string[] titles)
    {
        await using var session = store.CreateSession();
        return [.. await session.Query<Book, BookIndex>(row => row.Title.IsIn(titles)).OrderBy(row => row.Pages).ListAsync()];
    }

    private static async Task<List<BookIndex>> RowsAsync(Store store)
    {
        await using var session = store.CreateSession();
        return await RowsAsync(session);
    }

    private static async Task<List<BookIndex>> RowsAsync(ISession session) => [.. await session.QueryIndex<BookIndex>().OrderBy(row => row.Pages).ListAsync()];

    private protected static async Task SaveAsync(Store store, Book book)
    {
        await using var session = store.CreateSession();
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
    }

    private protected static async Task ChangeAsync(Store store, string from, string to)
    {
        await using var session = store.CreateSession();
        var book = await session.Query<Book, BookIndex>(row => row.Title == from).FirstOrDefaultAsync();
        book.Title = to;
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
    }

    private Book Lend(Book held)
    {
        _lent.Add(held);
        return held.Copy();
    }

    private protected Store NewStore()
    {
        var store = new Store(Open(), [new BookIndexProvider()], new HeldContent(1024 * 1024, [LentDocuments.Of<Book>(Lend)]));
        _stores.Add(store);
        return store;
    }
}
