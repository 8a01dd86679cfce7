using CansCms.Bench.Hosts;

namespace CansCms.Bench.Data;

/// <summary>A kind of database that data sets are on.</summary>
internal abstract class Database(string name) : IAsyncDisposable
{
    public string Name => name;

    /// <summary>What the product is told in its environment to use the database <paramref name="database"/>.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>> SettingsAsync(string database);

    /// <summary>Makes the database anew, empty.</summary>
    public abstract Task CreateAsync(string database);

    public abstract ValueTask DisposeAsync();

    public static Database Create(string name) => name.ToLowerInvariant() switch
    {
        "sqlite" => new SqliteDatabase(),
        "postgres" or "postgresql" => new PostgresDatabase(),
        _ => throw new ArgumentException($"There is no database '{name}'. Known are sqlite and postgres."),
    };

    private sealed class SqliteDatabase() : Database("SQLite")
    {
        public override Task<IReadOnlyDictionary<string, string>> SettingsAsync(string database)
            => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

        // It is a file below App_Data.
        public override Task CreateAsync(string database) => Task.CompletedTask;

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class PostgresDatabase() : Database("PostgreSQL")
    {
        private PostgresServer? _server;

        public override async Task<IReadOnlyDictionary<string, string>> SettingsAsync(string database)
        {
            _server ??= await PostgresServer.StartAsync();

            return new Dictionary<string, string>
            {
                ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__DatabaseProvider"] = "Postgres",
                ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__DatabaseConnectionString"] = _server.ConnectionString(database),
            };
        }

        public override async Task CreateAsync(string database)
        {
            _server ??= await PostgresServer.StartAsync();
            await _server.CreateAsync(database);
        }

        public override ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
