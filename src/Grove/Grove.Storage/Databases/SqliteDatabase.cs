using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Grove.Storage.Databases;

/// <summary>A database in a file. Write-ahead logging lets readers go on beside the one writer.</summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>How long a writer waits for another before it gives up.</summary>
    private const int BusySeconds = 30;

    private const int MaxIdleConnections = 16;

    private readonly string _connectionString;
    private readonly ConcurrentBag<DatabaseConnection> _idle = [];
    private readonly Lazy<SqliteChanges> _changes;
    private volatile bool _disposed;

    public SqliteDatabase(string path, string tablePrefix) : base(tablePrefix)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            // Connections are pooled here, with the statements that they prepared.
            Pooling = false,
            DefaultTimeout = BusySeconds,
        }.ToString();
        _changes = new(() => new SqliteChanges(_connectionString));
    }

    public override SqlDialect Dialect { get; } = new SqliteDialect();

    public override async ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (_idle.TryTake(out var idle))
        {
            return idle;
        }

        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            connection.CreateFunction<string?, string?>(SqliteDialect.FoldFunction, TextFolding.Fold, isDeterministic: true);

            await using var pragmas = connection.CreateCommand();
            // NORMAL loses nothing that was committed when the process dies; FULL also survives a power cut.
            pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY;";
            await pragmas.ExecuteNonQueryAsync(cancellationToken);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return new DatabaseConnection(connection, prepares: true, ReleaseAsync);
    }

    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
        // Not deferred: a writer waits for its turn here, and cannot fail later for having read an older state.
        => new(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override async Task<long[]> ReserveIdsAsync(DatabaseConnection connection, int count, CancellationToken cancellationToken)
    {
        var last = Convert.ToInt64(
            await connection.ScalarAsync($"UPDATE {Table("Identifiers")} SET \"Next\" = \"Next\" + @p0 RETURNING \"Next\"", [(long)count], cancellationToken),
            System.Globalization.CultureInfo.InvariantCulture) - 1;
        return [.. Enumerable.Range(0, count).Select(i => last - count + 1 + i)];
    }

    public override Task LockSchemaAsync(DatabaseConnection connection, CancellationToken cancellationToken)
        // The write transaction is the lock.
        => Task.CompletedTask;

    public override async Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync($"CREATE TABLE IF NOT EXISTS {Table("Document")} (\"Id\" INTEGER PRIMARY KEY, \"Type\" TEXT NOT NULL, \"Content\" TEXT NOT NULL, \"Version\" INTEGER NOT NULL)", [], cancellationToken);
        await connection.ExecuteAsync($"CREATE INDEX IF NOT EXISTS {Table("IX_Document_Type")} ON {Table("Document")} (\"Type\")", [], cancellationToken);
        await connection.ExecuteAsync($"CREATE TABLE IF NOT EXISTS {Table("Identifiers")} (\"Next\" INTEGER NOT NULL)", [], cancellationToken);
        await connection.ExecuteAsync($"INSERT INTO {Table("Identifiers")} SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {Table("Identifiers")})", [], cancellationToken);
    }

    public override ValueTask<long?> ChangeMarkAsync(CancellationToken cancellationToken) => new(_changes.Value.Mark());

    public override void Dispose()
    {
        _disposed = true;

        if (_changes.IsValueCreated)
        {
            _changes.Value.Dispose();
        }

        while (_idle.TryTake(out var connection))
        {
            Close(connection);
        }

        base.Dispose();
    }

    private static void Close(DatabaseConnection connection)
    {
        connection.Forget();
        connection.Connection.Dispose();
    }

    private ValueTask ReleaseAsync(DatabaseConnection connection)
    {
        if (_disposed || _idle.Count >= MaxIdleConnections || connection.Connection.State != System.Data.ConnectionState.Open)
        {
            Close(connection);
        }
        else
        {
            connection.Transaction = null;
            _idle.Add(connection);
        }

        return ValueTask.CompletedTask;
    }
}
