using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Grove.Storage.Databases;

/// <summary>A database in a file. Write-ahead logging lets readers go on beside the one writer.</summary>
public sealed class SqliteDatabase : Database
{
    private const int MaxIdleConnections = 16;

    private static readonly TimeSpan _requestPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _setupPatience = TimeSpan.FromMinutes(10);

    private readonly string _connectionString;
    private readonly ConcurrentBag<DatabaseConnection> _idle = [];
    private readonly Lazy<SqliteChanges> _changes;
    private readonly FileLocks _locks;

    // Writers of this process queue here, in order and without holding a thread; SQLite's own waiting is for those of other processes.
    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile bool _disposed;

    public SqliteDatabase(string path, string tablePrefix) : base(tablePrefix)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        _locks = new FileLocks(Path.Combine(folder, "Locks"));
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            // Connections are pooled here, with the statements that they prepared.
            Pooling = false,
            DefaultTimeout = (int)_requestPatience.TotalSeconds,
        }.ToString();
        _changes = new(() => new SqliteChanges(_connectionString));
    }

    public override SqlDialect Dialect { get; } = new SqliteDialect();

    public override DbConnection CreateConnection() => new SqliteConnection(_connectionString);

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
            connection.CreateFunction<string?, string, bool>(SqliteDialect.ContainsFunction, TextFolding.Contains, isDeterministic: true);

            // A plan is made of the statement alone. Otherwise the value of LIMIT counts too, and each execution compiles the statement anew.
            SQLitePCL.raw.sqlite3_db_config(connection.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);

            await using var pragmas = connection.CreateCommand();
            // Why FULL: docs/adr/0050-what-was-acknowledged-is-on-the-disk.md
            pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY;";
            await pragmas.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync();

            if (exception is SqliteException fault)
            {
                // SQLite does not say which file.
                throw new SqliteException($"{fault.Message} The file is '{connection.DataSource}'.", fault.SqliteErrorCode, fault.SqliteExtendedErrorCode);
            }

            throw;
        }

        return new SqliteDatabaseConnection(connection, ReleaseAsync);
    }

    public override async ValueTask BeginAsync(DatabaseConnection connection, Patience patience, CancellationToken cancellationToken)
    {
        var limit = patience == Patience.OfSetup ? _setupPatience : _requestPatience;
        var started = Stopwatch.GetTimestamp();

        if (!await _writing.WaitAsync(limit, cancellationToken))
        {
            throw new SqliteException($"Another writer kept the database for more than {limit.TotalSeconds} s.", SQLitePCL.raw.SQLITE_BUSY);
        }

        try
        {
            var sqlite = (SqliteConnection)connection.Connection;
            // What is left of it; zero would be for ever.
            sqlite.DefaultTimeout = Math.Max(1, (int)(limit - Stopwatch.GetElapsedTime(started)).TotalSeconds);
            // Not deferred: a writer waits for its turn here, and cannot fail later for having read an older state.
            connection.Begin(sqlite.BeginTransaction(deferred: false), () => _writing.Release());
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    public override async Task<long[]> ReserveIdsAsync(DatabaseConnection connection, int count, CancellationToken cancellationToken)
    {
        var last = Convert.ToInt64(
            await connection.ScalarAsync($"UPDATE {Table("Identifiers")} SET \"Next\" = \"Next\" + @p0 RETURNING \"Next\"", [(long)count], cancellationToken),
            CultureInfo.InvariantCulture) - 1;
        return [.. Enumerable.Range(0, count).Select(i => last - count + 1 + i)];
    }

    public override Task LockSchemaAsync(DatabaseConnection connection, CancellationToken cancellationToken)
        // The write transaction is the lock.
        => Task.CompletedTask;

    public override Task LockAsync(DatabaseConnection connection, string name, CancellationToken cancellationToken)
        // As above.
        => Task.CompletedTask;

    public override Task<IDisposable?> TryLockAsync(string name, TimeSpan timeout, TimeSpan expiration) => _locks.TryLockAsync(TablePrefix + name, timeout);

    public override async Task<bool> IsInitializedAsync(DatabaseConnection connection, CancellationToken cancellationToken)
        => await connection.ScalarAsync("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @p0", [TablePrefix + "Identifiers"], cancellationToken) is not null;

    public override async Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync($"CREATE TABLE IF NOT EXISTS {Table("Document")} (\"Id\" INTEGER PRIMARY KEY, \"Type\" TEXT NOT NULL, \"Content\" TEXT NOT NULL, \"Version\" INTEGER NOT NULL)", [], cancellationToken);
        await connection.ExecuteAsync($"CREATE INDEX IF NOT EXISTS {Table("IX_Document_Type")} ON {Table("Document")} (\"Type\")", [], cancellationToken);
        await connection.ExecuteAsync($"CREATE TABLE IF NOT EXISTS {Table("Identifiers")} (\"Next\" INTEGER NOT NULL)", [], cancellationToken);
        await connection.ExecuteAsync($"INSERT INTO {Table("Identifiers")} SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {Table("Identifiers")})", [], cancellationToken);
    }

    public override ValueTask<ChangeMark?> ChangeMarkAsync(CancellationToken cancellationToken) => new(new ChangeMark(0, _changes.Value.Mark()));

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

    protected override (string Sql, string Parameter) IndexedColumns(string table)
        => ("SELECT columns.name FROM pragma_index_list(@p0) indexes, pragma_index_info(indexes.name) columns WHERE columns.seqno = 0", TablePrefix + table);

    private static void Close(DatabaseConnection connection)
    {
        connection.Forget();
        connection.Connection.Dispose();
    }

    private ValueTask ReleaseAsync(DatabaseConnection connection)
    {
        if (_disposed || _idle.Count >= MaxIdleConnections || connection.IsBroken)
        {
            Close(connection);
        }
        else
        {
            _idle.Add(connection);
        }

        return ValueTask.CompletedTask;
    }
}
