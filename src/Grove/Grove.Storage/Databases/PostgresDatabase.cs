using System.Data;
using System.Data.Common;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>A database on a PostgreSQL server.</summary>
public sealed class PostgresDatabase : Database
{
    /// <summary>Any number will do, as long as nothing else on the server locks by it: "CANS" in ASCII.</summary>
    private const int SchemaLock = 0x43414E53;

    /// <summary>How long a connection may take where nobody says otherwise, and the driver to tell the server that an answer is not wanted any more. A visitor may wait for both.</summary>
    private const int ConnectionSeconds = 5;

    /// <summary>How long a statement may take that reads outside a transaction, where nobody says otherwise: whoever waits for it is a visitor, who may not wait as long as an import.</summary>
    private const int ReadingSeconds = 10;

    private static readonly TimeSpan _setupPatience = TimeSpan.FromMinutes(10);

    private readonly NpgsqlDataSource _source;
    private readonly string? _schema;
    private readonly PostgresChanges? _changes;
    private readonly PostgresLocks _locks;
    private readonly PostgresSilence _silence;
    private readonly int _readingSeconds;

    /// <param name="connectionString">Which server and database, and who asks.</param>
    /// <param name="tablePrefix">What stands before the name of every table.</param>
    /// <param name="schema">The schema of the tables, made where it is missing; null for the user's own.</param>
    public PostgresDatabase(string connectionString, string tablePrefix, string? schema = null) : base(tablePrefix)
    {
        _schema = string.IsNullOrEmpty(schema) ? null : schema;
        var options = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // Statements that come back are prepared on the server by the driver.
            MaxAutoPrepare = 200,
        };

        if (!options.ShouldSerialize("Timeout"))
        {
            options.Timeout = ConnectionSeconds;
        }

        _readingSeconds = options.ShouldSerialize("Command Timeout") ? options.CommandTimeout : ReadingSeconds;

        if (_schema is not null)
        {
            options.SearchPath = Dialect.Quote(_schema);
        }

        _source = PostgresSource.Create(options);
        _silence = new(options.ConnectionString);
        _locks = new(options.ConnectionString, $"{_schema}.{TablePrefix}");
        // Of several servers one may be asked and another one, that is behind it, read.
        _changes = options.Host?.Contains(',', StringComparison.Ordinal) is true ? null : new(options.ConnectionString, _silence);
    }

    public override SqlDialect Dialect { get; } = new PostgresDialect();

    public override bool TellsChanges => _changes is not null;

    public override DbConnection CreateConnection() => _source.CreateConnection();

    public override async ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await _silence.MustNotBeAsync(cancellationToken);

        try
        {
            return new PostgresDatabaseConnection(await _source.OpenConnectionAsync(cancellationToken), _readingSeconds, ReleaseAsync);
        }
        catch (NpgsqlException exception) when (PostgresSilence.IsTimeout(exception))
        {
            _silence.Suspect();
            throw;
        }
    }

    public override async ValueTask BeginAsync(DatabaseConnection connection, Patience patience, CancellationToken cancellationToken)
        => connection.Begin(await connection.Connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken));

    public override async Task<long[]> ReserveIdsAsync(DatabaseConnection connection, int count, CancellationToken cancellationToken)
    {
        var ids = new long[count];
        await using var reader = await connection.ReadAsync(
            $"SELECT nextval(pg_get_serial_sequence(@p0, 'Id')) FROM generate_series(1, @p1)", [Table("Document"), count], cancellationToken);

        for (var i = 0; await reader.ReadAsync(cancellationToken); i++)
        {
            ids[i] = reader.GetInt64(0);
        }

        return ids;
    }

    public override async Task LockSchemaAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        // A lock of this site's alone: others may be in the same database, in other schemas or under other prefixes. What the server allows for a request is too short for
        // the waiting, and for what is done then: an index on a large table, say.
        await using var command = connection.Connection.CreateCommand();
        command.CommandText = "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(@p0, hashtext(@p1))";
        command.CommandTimeout = (int)_setupPatience.TotalSeconds;
        command.Transaction = connection.Transaction;
        command.Parameters.Add(new NpgsqlParameter("@p0", SchemaLock));
        command.Parameters.Add(new NpgsqlParameter("@p1", $"{_schema}.{TablePrefix}"));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override Task LockAsync(DatabaseConnection connection, string name, CancellationToken cancellationToken)
        => connection.ExecuteAsync(PostgresLocks.Statement, [_locks.NameOf("transaction", name)], cancellationToken);

    public override Task<IDisposable?> TryLockAsync(string name, TimeSpan timeout, TimeSpan expiration) => _locks.TryLockAsync(name, timeout, expiration);

    public override async Task<bool> IsInitializedAsync(DatabaseConnection connection, CancellationToken cancellationToken)
        => await connection.ScalarAsync("SELECT to_regclass(@p0)::text", [Table("IX_Document_Type")], cancellationToken) is string;

    public override async Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        if (_schema is not null)
        {
            await connection.ExecuteAsync($"CREATE SCHEMA IF NOT EXISTS {Dialect.Quote(_schema)}", [], cancellationToken);
        }

        await connection.ExecuteAsync($"CREATE TABLE IF NOT EXISTS {Table("Document")} (\"Id\" {Dialect.IdentityColumn}, \"Type\" text NOT NULL, \"Content\" text NOT NULL, \"Version\" bigint NOT NULL)", [], cancellationToken);
        await connection.ExecuteAsync($"CREATE INDEX IF NOT EXISTS {Table("IX_Document_Type")} ON {Table("Document")} (\"Type\")", [], cancellationToken);
    }

    public override ValueTask<ChangeMark?> ChangeMarkAsync(CancellationToken cancellationToken)
        => _changes is null || _silence.IsKnown ? new((ChangeMark?)null) : new(_changes.MarkAsync().WaitAsync(cancellationToken));

    public override void Dispose()
    {
        _changes?.Dispose();
        _locks.Dispose();
        _silence.Dispose();
        _source.Dispose();
        base.Dispose();
    }

    protected override (string Sql, string Parameter) IndexedColumns(string table)
        => ("SELECT a.attname::text FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indrelid = to_regclass(@p0)", Table(table));

    private ValueTask ReleaseAsync(DatabaseConnection connection)
    {
        if (connection.IsBroken)
        {
            _silence.Suspect();
        }

        connection.Forget();
        return connection.Connection.DisposeAsync();
    }
}
