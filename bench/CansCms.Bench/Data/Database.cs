using CansCms.Bench.Hosts;

namespace CansCms.Bench.Data;

/// <summary>Where a data set is.</summary>
/// <param name="Database">The name of its database, where it is on a server.</param>
/// <param name="AppData">The folder of the site's files, its database among them where it is a file.</param>
internal sealed record DataSetPlace(string Database, string AppData);

/// <summary>A kind of database that data sets are on.</summary>
internal abstract class Database(string name) : IAsyncDisposable
{
    public string Name => name;

    /// <summary>What the product is told in its environment to use the database <paramref name="database"/>.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>> SettingsAsync(string database);

    /// <summary>Makes the database anew, empty.</summary>
    public abstract Task CreateAsync(string database);

    /// <summary>How long the database by itself takes to write all rows of a data set, with their indexes.</summary>
    public abstract Task<(long Rows, TimeSpan Time)> CopyAsync(DataSetPlace place);

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

        public override Task<(long Rows, TimeSpan Time)> CopyAsync(DataSetPlace place)
            => CopiedRows.InSqliteAsync(Path.Combine(place.AppData, "Sites", "Default", "OrchardCore.db"));

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

        public override Task<(long Rows, TimeSpan Time)> CopyAsync(DataSetPlace place) => CopiedRows.InPostgresAsync(_server!.ConnectionString(place.Database));

        public override ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
