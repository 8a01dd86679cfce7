using Grove.Storage.Databases;
using Grove.Testing;
using Npgsql;

namespace Grove.Storage.Tests.Conformance;

public sealed class PostgresDocumentTests : DocumentConformance
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
    public async Task While_the_server_is_away_what_is_known_is_answered_and_at_its_return_everything_is_read_again()
    {
        await Other.ReadAsync<Rules>();
        await _schema!.Proxy.StopAsync();

        Assert.Equal("Be quiet", await Other.ReadAsync<Rules>());
        await using (var connection = new NpgsqlConnection($"{_schema!.ConnectionString};Search Path={_schema.Name}"))
        {
            await connection.OpenAsync();
            await using var change = new NpgsqlCommand("""UPDATE "Document" SET "Content" = replace("Content", 'Be quiet', 'Sing')""", connection);
            await change.ExecuteNonQueryAsync();
        }

        _schema.Proxy.Restart();

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

    protected override Task EventuallyAsync(Func<Task<bool>> isSo) => SharedServer.EventuallyAsync(isSo);

    protected override Database Open() => _schema!.NewDatabase();
}
