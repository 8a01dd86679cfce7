using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using Grove.Testing;
using Npgsql;
using YesSql;

namespace Grove.Storage.Tests.Conformance;

public sealed class PostgresHeldTests : HeldConformance
{
    private ProxiedSchema? _schema;

    public override async Task InitializeAsync()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        _schema = new ProxiedSchema();
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [SkippableFact]
    public async Task What_is_committed_in_another_order_than_it_was_begun_is_answered()
    {
        await using var slow = Store.CreateSession();
        await slow.SaveAsync(new Book { Title = "Three", Pages = 3 });
        await slow.FlushAsync();
        await SaveAsync(NewStore(), new Book { Title = "Four", Pages = 4 });
        Assert.Equal(["One", "Two", "Four"], (await ListAsync(Store)).Select(book => book.Title));

        await slow.SaveChangesAsync();

        Assert.Equal(["One", "Two", "Three", "Four"], (await ListAsync(Store)).Select(book => book.Title));
    }

    [SkippableFact]
    public async Task What_is_rolled_back_is_never_answered()
    {
        await using var session = NewStore().CreateSession();
        var book = await session.Query<Book, BookIndex>(row => row.Title == "One").FirstOrDefaultAsync();
        book.Title = "Never";
        await session.SaveAsync(book);
        await session.FlushAsync();
        Assert.Equal("One", (await ListAsync(Store))[0].Title);

        await session.CancelAsync();
        Assert.Equal("One", (await ListAsync(Store))[0].Title);

        // The same version, with other words.
        await ChangeAsync(Store, "One", "Eins");
        Assert.Equal("Eins", (await ListAsync(Store))[0].Title);
    }

    [SkippableFact]
    public async Task Whoever_asks_after_a_commit_of_another_process_sees_it_however_many_ask_at_once()
    {
        var other = NewStore();
        var committed = 10;

        await SaveAsync(other, new Book { Title = "Counter", Pages = 10 });

        // Each reader notes what is committed before it asks.
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (Volatile.Read(ref committed) is var before and < 60)
            {
                var pages = (await ListAsync(Store))[^1].Pages;
                Assert.True(pages >= before, $"{pages} was answered after {before} was committed.");
            }
        })).ToArray();

        for (var number = 11; number <= 60; number++)
        {
            await CountAsync(other, number);
            Volatile.Write(ref committed, number);
        }

        await Task.WhenAll(readers);
    }

    [SkippableFact]
    public async Task While_the_server_is_away_nothing_is_answered_from_memory_and_what_was_changed_meanwhile_is_answered_then()
    {
        await ListAsync(Store);
        await _schema!.Proxy.StopAsync();

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ListAsync(Store));
        await using (var connection = new NpgsqlConnection($"{_schema!.ConnectionString};Search Path={_schema.Name}"))
        {
            await connection.OpenAsync();
            await using var change = new NpgsqlCommand("""UPDATE "Document" SET "Content" = replace("Content", 'One', 'Eins') WHERE "Content" LIKE '%One%'""", connection);
            Assert.Equal(1, await change.ExecuteNonQueryAsync());
        }

        _schema.Proxy.Restart();

        // Not even the version says it, as where a server lost what it had not written and began anew from there.
        Assert.Equal("Eins", (await ListAsync(Store))[0].Title);
    }

    private static async Task CountAsync(Store store, int number)
    {
        await using var session = store.CreateSession();
        var book = await session.Query<Book, BookIndex>(row => row.Title == "Counter").FirstOrDefaultAsync();
        book.Pages = number;
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
    }

    protected override Task EventuallyAsync(Func<Task<bool>> isSo) => SharedServer.EventuallyAsync(isSo);

    protected override Database Open() => _schema!.NewDatabase();
}
