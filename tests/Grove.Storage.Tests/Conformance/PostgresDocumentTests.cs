using Grove.Storage.Databases;
using Grove.Testing;
using Npgsql;

namespace Grove.Storage.Tests.Conformance;

public sealed class PostgresDocumentTests : DocumentConformance
{
    private PostgresSchema? _schema;
    private TcpProxy? _proxy;

    public override async Task InitializeAsync()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        _schema = new PostgresSchema(PostgresSchema.Server);
        var server = new NpgsqlConnectionStringBuilder(_schema.ConnectionString);
        _proxy = new TcpProxy(server.Host!, server.Port);
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await (_proxy?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [SkippableFact]
    public async Task While_the_server_is_away_what_is_known_is_answered_and_at_its_return_everything_is_read_again()
    {
        await Other.ReadAsync<Rules>();
        await _proxy!.StopAsync();

        Assert.Equal("Be quiet", await Other.ReadAsync<Rules>());
        await using (var connection = new NpgsqlConnection($"{_schema!.ConnectionString};Search Path={_schema.Name}"))
        {
            await connection.OpenAsync();
            await using var change = new NpgsqlCommand("""UPDATE "Document" SET "Content" = replace("Content", 'Be quiet', 'Sing')""", connection);
            await change.ExecuteNonQueryAsync();
        }

        _proxy.Restart();

        // Not even the version says it, as where a server lost what it had not written and began anew from there.
        Assert.Equal("Sing", await Other.ReadAsync<Rules>());
    }

    [SkippableFact]
    public async Task Of_several_servers_in_one_connection_string_the_one_that_is_read_is_asked_by_each_reader()
    {
        var server = new NpgsqlConnectionStringBuilder(_schema!.ConnectionString);
        server.Host = $"{server.Host}:{server.Port},{server.Host}:{server.Port}";
        using var store = NewStore(new PostgresDatabase(server.ConnectionString, "", _schema.Name));
        var process = new Process(store);
        Assert.Equal("Be quiet", await process.ReadAsync<Rules>());

        await Other.ChangeAsync<Rules>("Sing");

        Assert.Equal("Sing", await process.ReadAsync<Rules>());
    }

    // Somebody else commits to the same server all the time, in tests that run beside this one.
    protected override async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (await isSo())
            {
                return;
            }
        }

        Assert.Fail("It was not so in 500 tries.");
    }

    protected override Database Open()
    {
        var server = new NpgsqlConnectionStringBuilder(_schema!.ConnectionString) { Port = _proxy!.Port, MaxPoolSize = 10 };
        return new PostgresDatabase(server.ConnectionString, "", _schema.Name);
    }
}
