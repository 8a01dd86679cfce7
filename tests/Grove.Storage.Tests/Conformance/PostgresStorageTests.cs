using Grove.Storage.Databases;
using Grove.Storage.Held;
using Grove.Storage.Schema;
using Grove.Storage.Sessions;
using Grove.Testing;
using Npgsql;

namespace Grove.Storage.Tests.Conformance;

public sealed class PostgresStorageTests : StorageConformance
{
    private PostgresSchema? _schema;

    public override async Task InitializeAsync()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        _schema = new PostgresSchema(PostgresSchema.Server);
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [SkippableFact]
    public async Task Who_waits_for_another_to_change_the_schema_waits_longer_than_statements_may_take()
    {
        var hasty = new NpgsqlConnectionStringBuilder(_schema!.ConnectionString) { Options = "-c statement_timeout=500 -c lock_timeout=500" };
        using var one = new Store(Open(), [], new HeldContent(0, []));
        using var other = new Store(new PostgresDatabase(hasty.ConnectionString, "", _schema.Name), [], new HeldContent(0, []));
        await using var changing = one.CreateSession();
        await SchemaBuilder.CreateAsync(changing);
        await using var waiting = other.CreateSession();
        var waits = SchemaBuilder.CreateAsync(waiting);

        Assert.NotSame(waits, await Task.WhenAny(waits, Task.Delay(TimeSpan.FromSeconds(1))));
        await changing.SaveChangesAsync();

        await waits;
    }

    [SkippableFact]
    public async Task A_table_that_grows_in_a_transaction_is_known_to_the_planner_before_its_end()
    {
        using var store = new Store(Open(), [new BookIndexProvider()], new HeldContent(0, []));
        await using var session = store.CreateSession();

        for (var number = 0; number < 1500; number++)
        {
            await session.SaveAsync(new Book { Title = $"book {number}" });
        }

        await session.FlushAsync();
        await using var command = (await session.BeginTransactionAsync()).Connection!.CreateCommand();
        command.CommandText = "SELECT reltuples FROM pg_class WHERE oid = '\"BookIndex\"'::regclass";

        Assert.Equal(1500f, await command.ExecuteScalarAsync());
    }

    // Few connections: the tests share one server.
    protected override Database Open() => new PostgresDatabase(_schema!.ConnectionString + ";Maximum Pool Size=10", "", _schema.Name);
}
