using Grove.Storage.Databases;
using Npgsql;

namespace Grove.Testing;

/// <summary>A schema of its own on a PostgreSQL server that a test can take away and bring back.</summary>
public sealed class ProxiedSchema : IAsyncDisposable
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

    /// <summary>The server by way of the proxy.</summary>
    public string ProxiedConnectionString => new NpgsqlConnectionStringBuilder(ConnectionString) { Port = Proxy.Port, MaxPoolSize = 10 }.ConnectionString;

    /// <summary>The database, by way of the proxy.</summary>
    public PostgresDatabase NewDatabase() => new(ProxiedConnectionString, "", Name);

    public async ValueTask DisposeAsync()
    {
        await Proxy.DisposeAsync();
        await _schema.DisposeAsync();
    }
}
