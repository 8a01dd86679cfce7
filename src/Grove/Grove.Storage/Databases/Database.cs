using System.Collections.Concurrent;
using System.Data.Common;

namespace Grove.Storage.Databases;

/// <summary>A database server or file: opens connections and speaks its dialect of SQL.</summary>
public abstract class Database(string tablePrefix) : IDisposable
{
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _indexedColumns = new(StringComparer.Ordinal);

    public abstract SqlDialect Dialect { get; }

    /// <summary>What stands before the name of every table of this site.</summary>
    public string TablePrefix { get; } = tablePrefix;

    /// <summary>The quoted name of a table of this site.</summary>
    public string Table(string name) => Dialect.Quote(TablePrefix + name);

    /// <summary>A connection that is not open yet, and nobody's but the caller's.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>A connection for one unit of work.</summary>
    public abstract ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that may write.</summary>
    /// <param name="connection">Where to.</param>
    /// <param name="patience">How long it may take until it is this one's turn.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public abstract ValueTask BeginAsync(DatabaseConnection connection, Patience patience, CancellationToken cancellationToken);

    /// <summary>Reserves ids for new documents inside the transaction.</summary>
    /// <returns>As many ids as were asked for, in ascending order.</returns>
    public abstract Task<long[]> ReserveIdsAsync(DatabaseConnection connection, int count, CancellationToken cancellationToken);

    /// <summary>Keeps processes that start at once from changing the schema at once, until the transaction ends.</summary>
    public abstract Task LockSchemaAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>Keeps other processes from whatever has this name, until the transaction ends.</summary>
    public abstract Task LockAsync(DatabaseConnection connection, string name, CancellationToken cancellationToken);

    /// <summary>Takes the lock of a name between all processes that use this database, beside any transaction. A process that dies holds it no longer.</summary>
    /// <param name="name">What is locked.</param>
    /// <param name="timeout">How long to wait for another holder; <see cref="TimeSpan.MaxValue"/> for as long as it takes.</param>
    /// <param name="expiration">How long a server lets it be held by a process that does not give it back.</param>
    /// <returns>The lock, to be disposed of; null where another holder kept it.</returns>
    public abstract Task<IDisposable?> TryLockAsync(string name, TimeSpan timeout, TimeSpan expiration);

    /// <summary>Whether the tables of documents are there.</summary>
    public abstract Task<bool> IsInitializedAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>Creates the tables of documents where they are missing.</summary>
    public abstract Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>The columns that SQL indexes of a table begin with. Asked once for each table: indexes are made with their table, before it is queried.</summary>
    public async ValueTask<IReadOnlySet<string>> IndexedColumnsAsync(DatabaseConnection connection, string table, CancellationToken cancellationToken)
    {
        if (_indexedColumns.TryGetValue(table, out var known))
        {
            return known;
        }

        var columns = new HashSet<string>(StringComparer.Ordinal);
        var (sql, parameter) = IndexedColumns(table);
        await using var reader = await connection.ReadAsync(sql, [parameter], cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            columns.Add(reader.GetString(0));
        }

        return _indexedColumns.GetOrAdd(table, columns);
    }

    /// <summary>Whether there is a mark that tells changes, unless the database is away.</summary>
    public virtual bool TellsChanges => true;

    /// <summary>A mark that is another one once anything was committed, by this process or another. Null where that cannot be told, so that nothing may be held.</summary>
    public abstract ValueTask<ChangeMark?> ChangeMarkAsync(CancellationToken cancellationToken);

    /// <summary>The statement, with its parameter, that answers the columns which SQL indexes of a table begin with.</summary>
    protected abstract (string Sql, string Parameter) IndexedColumns(string table);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
