using System.Data.Common;
using System.Data;

namespace Grove.Storage.Databases;

/// <summary>A database server or file: opens connections and speaks its dialect of SQL.</summary>
public abstract class Database(string tablePrefix) : IDisposable
{
    public abstract SqlDialect Dialect { get; }

    /// <summary>What stands before the name of every table of this site.</summary>
    public string TablePrefix { get; } = tablePrefix;

    /// <summary>The quoted name of a table of this site.</summary>
    public string Table(string name) => Dialect.Quote(TablePrefix + name);

    /// <summary>A connection for one unit of work.</summary>
    public abstract ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that may write.</summary>
    public virtual ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
        => connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    /// <summary>Reserves ids for new documents inside the transaction.</summary>
    /// <returns>The first of <paramref name="count"/> ids in a row, or each id where they are not in a row.</returns>
    public abstract Task<long[]> ReserveIdsAsync(DatabaseConnection connection, int count, CancellationToken cancellationToken);

    /// <summary>Keeps processes that start at once from changing the schema at once, until the transaction ends.</summary>
    public abstract Task LockSchemaAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>Creates the tables of documents where they are missing.</summary>
    public abstract Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken);

    /// <summary>A number that is another one once anything was committed, by this process or another. Null where that cannot be told, so that nothing may be held.</summary>
    public abstract ValueTask<long?> ChangeMarkAsync(CancellationToken cancellationToken);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
