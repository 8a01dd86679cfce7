using Grove.Storage.Schema;
using YesSql;

namespace Grove.Storage.Tests.Conformance;

public abstract partial class StorageConformance
{
    [SkippableFact]
    public async Task What_is_not_committed_is_not_there()
    {
        await using (var session = _store.CreateSession())
        {
            await session.SaveAsync(new Book { Title = "Lost" });
            await session.FlushAsync();
        }

        Assert.Equal(0, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Lost").CountAsync()));
    }

    [SkippableFact]
    public async Task A_cancelled_session_leaves_nothing_and_can_be_used_again()
    {
        await using (var session = _store.CreateSession())
        {
            await session.SaveAsync(new Book { Title = "Cancelled" });
            await session.FlushAsync();
            await session.CancelAsync();
            await session.SaveAsync(new Book { Title = "Kept" });
            await session.SaveChangesAsync();
        }

        Assert.Equal(["Kept"], (await AskAsync(session => session.Query<Book>().ListAsync())).Select(book => book.Title));
    }

    [SkippableFact]
    public async Task A_write_that_fails_takes_the_whole_session_back()
    {
        await using (var session = _store.CreateSession())
        {
            await session.SaveAsync(new Book { Title = "Before" });
            await session.FlushAsync();
            await session.SaveAsync(new Unserializable());

            await Assert.ThrowsAnyAsync<Exception>(() => session.SaveChangesAsync());
        }

        Assert.Equal(0, await AskAsync(session => session.Query<Book>().CountAsync()));
    }

    [SkippableFact]
    public async Task The_second_of_two_editors_is_told_and_overwrites_nothing()
    {
        await SaveAsync(new Book { Title = "Shared" });
        await using var first = _store.CreateSession();
        await using var second = _store.CreateSession();
        var mine = await first.Query<Book, BookIndex>(row => row.Title == "Shared").FirstOrDefaultAsync();
        var theirs = await second.Query<Book, BookIndex>(row => row.Title == "Shared").FirstOrDefaultAsync();

        theirs.Pages = 2;
        await second.SaveAsync(theirs, checkConcurrency: true);
        await second.SaveChangesAsync();
        mine.Pages = 1;
        await first.SaveAsync(mine, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => first.SaveChangesAsync());
        var kept = await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Shared").FirstOrDefaultAsync());
        Assert.Equal(2, kept.Pages);
        Assert.Equal(1, await AskAsync(session => session.QueryIndex<BookIndex>(row => row.Pages == 2).CountAsync()));
    }

    [SkippableFact]
    public async Task Of_many_editors_at_once_each_is_told_or_kept()
    {
        await SaveAsync(new Book { Title = "Counter" });

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(TryToCountAsync)));

        var book = await AskAsync(session => session.Query<Book>().FirstOrDefaultAsync());
        Assert.Equal(kept.Count(isKept => isKept), book.Pages);
        Assert.InRange(book.Pages, 1, 8);

        async Task<bool> TryToCountAsync()
        {
            await using var session = _store.CreateSession();
            var mine = await session.Query<Book>().FirstOrDefaultAsync();
            mine.Pages++;
            await session.SaveAsync(mine, checkConcurrency: true);

            try
            {
                await session.SaveChangesAsync();
                return true;
            }
            catch (ConcurrencyException)
            {
                return false;
            }
        }
    }

    [SkippableFact]
    public async Task One_session_may_write_a_document_many_times()
    {
        await using (var session = _store.CreateSession())
        {
            var book = new Book { Title = "Once" };

            for (var i = 1; i <= 3; i++)
            {
                book.Pages = i;
                await session.SaveAsync(book, checkConcurrency: true);
                await session.SaveChangesAsync();
            }
        }

        Assert.Equal([3], (await AskAsync(session => session.QueryIndex<BookIndex>().ListAsync())).Select(row => row.Pages));
    }

    [SkippableFact]
    public async Task Writers_at_once_each_get_their_turn()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => SaveAsync(new Book { Title = "Parallel", Pages = i, Tags = ["p"] }))));

        var books = await AskAsync(session => session.Query<Book, TagIndex>(row => row.Tag == "p").ListAsync());
        Assert.Equal(Enumerable.Range(0, 20), books.Select(book => book.Pages).Order());
        Assert.Equal(20, books.Select(book => book.Id).Distinct().Count());
    }

    [SkippableFact]
    public async Task A_reader_is_not_held_up_by_a_writer()
    {
        await SaveAsync(new Book { Title = "Old" });
        await using var writer = _store.CreateSession();
        await writer.SaveAsync(new Book { Title = "New" });
        await writer.FlushAsync();

        Assert.Equal(["Old"], (await AskAsync(session => session.Query<Book>().ListAsync())).Select(book => book.Title));
    }

    [SkippableFact]
    public async Task An_ambient_transaction_spans_sessions_and_tables_and_leaves_nothing_when_it_is_not_committed()
    {
        var rolledBack = false;

        await using (var transaction = AmbientTransaction.Begin(_store))
        {
            transaction.OnRolledBack(() => rolledBack = true);
            await SaveAsync(new Book { Title = "Inside" });
            await using var other = _store.CreateSession();
            Assert.Equal(1, await other.Query<Book, BookIndex>(row => row.Title == "Inside").CountAsync());
            var builder = await SchemaBuilder.CreateAsync(other);
            await builder.CreateTableAsync("Extra", table => table.Column<string>("Name"));
            await other.SaveChangesAsync();
        }

        Assert.True(rolledBack);
        await using var session = _store.CreateSession();
        Assert.Equal(0, await session.Query<Book, BookIndex>(row => row.Title == "Inside").CountAsync());
        var again = await SchemaBuilder.CreateAsync(session);
        await again.CreateTableAsync("Extra", table => table.Column<string>("Name"));
    }

    [SkippableFact]
    public async Task A_committed_ambient_transaction_is_there_for_all()
    {
        var committed = false;

        await using (var transaction = AmbientTransaction.Begin(_store))
        {
            transaction.OnCommitted(() => committed = true);
            await SaveAsync(new Book { Title = "Kept" });
            await transaction.CommitAsync();
        }

        Assert.True(committed);
        Assert.Equal(1, await AskAsync(session => session.Query<Book, BookIndex>(row => row.Title == "Kept").CountAsync()));
    }

    [SkippableFact]
    public async Task Stores_that_start_at_once_on_an_empty_database_both_start()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _store.InitializeAsync())));

        await SaveAsync(new Book { Title = "After" });
        Assert.Equal(1, await AskAsync(session => session.Query<Book>().CountAsync()));
    }

    private sealed class Unserializable
    {
#pragma warning disable CA1822 // A property of the document.
        public string Fails => throw new InvalidOperationException("It has no JSON.");
#pragma warning restore CA1822
    }
}
