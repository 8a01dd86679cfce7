using Grove.Storage.Databases;
using Grove.Testing;
using Npgsql;

namespace Grove.Storage.Tests.Conformance;

/// <summary>A schema of its own on a PostgreSQL server that a test can take away and bring back.</summary>
internal sealed class ProxiedSchema : IAsyncDisposable
{
    private readonly PostgresSchema _schema = new(PostgresSchema.Server!);

    public ProxiedSchema()
    {
        var server = new NpgsqlConnectionStringBuilder(_schema.ConnectionString);
        Proxy = new TcpProxy(server.Host!, server.Port);
    }

    /// <summary>What stands between the database and its server.</summary>
    public TcpProxy Proxy { get; }

    public string Name => _schema.Name;

    /// <summary>The server itself, past the proxy.</summary>
    public string ConnectionString => _schema.ConnectionString;

    /// <summary>The database, by way of the proxy.</summary>
    public PostgresDatabase NewDatabase()
        => new(new NpgsqlConnectionStringBuilder(ConnectionString) { Port = Proxy.Port, MaxPoolSize = 10 }.ConnectionString, "", Name);

    /// <summary>Somebody else commits to the same server all the time, in tests that run beside this one.</summary>
    public static async Task EventuallyAsync(Func<Task<bool>> isSo)
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

    public async ValueTask DisposeAsync()
    {
        await Proxy.DisposeAsync();
        await _schema.DisposeAsync();
    }
}
