using Grove.Storage.Databases;
using Grove.Testing;
using Npgsql;

namespace Grove.Storage.Tests.Conformance;

public sealed class PostgresLockTests : LockConformance
{
    private ProxiedSchema? _schema;

    public override Task InitializeAsync()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        _schema = new ProxiedSchema();
        return base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [SkippableFact]
    public async Task A_holder_that_is_gone_holds_nothing()
    {
        using var held = await TakeAsync(One, "tea");

        await _schema!.Proxy.StopAsync();
        _schema.Proxy.Restart();

        using var taken = await Other.TryLockAsync("tea", TimeSpan.FromSeconds(30), TimeSpan.MaxValue);
        Assert.NotNull(taken);
    }

    [SkippableFact]
    public async Task The_server_takes_it_from_a_holder_that_does_not_give_it_back_in_time()
    {
        using var held = await One.TryLockAsync("tea", TimeSpan.Zero, TimeSpan.FromMilliseconds(50));

        using var taken = await Other.TryLockAsync("tea", TimeSpan.FromSeconds(30), TimeSpan.MaxValue);

        Assert.NotNull(taken);
    }

    [SkippableFact]
    public async Task A_server_on_which_statements_may_not_take_long_and_nothing_may_be_written_lets_wait_and_lock()
    {
        var strict = new NpgsqlConnectionStringBuilder(_schema!.ConnectionString) { Options = "-c statement_timeout=500 -c default_transaction_read_only=on" };
        using var database = new PostgresDatabase(strict.ConnectionString, "", _schema.Name);
        using var held = await One.TryLockAsync("tea", TimeSpan.Zero, TimeSpan.FromSeconds(1));

        using var taken = await database.TryLockAsync("tea", TimeSpan.FromSeconds(30), TimeSpan.MaxValue);

        Assert.NotNull(taken);
    }

    protected override Database Open() => _schema!.NewDatabase();
}
