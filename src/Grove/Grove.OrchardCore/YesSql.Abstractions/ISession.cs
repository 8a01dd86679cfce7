using System.Data.Common;

namespace YesSql;

/// <summary>A unit of work on documents. Nothing is written before <see cref="FlushAsync"/> or <see cref="SaveChangesAsync"/>, nothing lasts without the latter.</summary>
public interface ISession : IDisposable, IAsyncDisposable
{
    IStore Store { get; }

    /// <summary>The transaction of what was flushed so far; null before anything was.</summary>
    DbTransaction CurrentTransaction { get; }

    /// <summary>Marks a document for storage, new or changed.</summary>
    /// <param name="obj">The document.</param>
    /// <param name="checkConcurrency">Whether storage fails with <see cref="ConcurrencyException"/> when another session changed the document since it was loaded.</param>
    /// <param name="collection">Always null: there is one collection.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task SaveAsync(object obj, bool checkConcurrency = false, string collection = null, CancellationToken cancellationToken = default);

    /// <summary>Marks a document for deletion.</summary>
    void Delete(object item, string collection = null);

    /// <summary>Loads documents by id, in the order of the ids; unknown ids are left out.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection = null, CancellationToken cancellationToken = default) where T : class;

    IQuery Query(string collection = null);

    /// <summary>Forgets a document: changes to it are not stored.</summary>
    void Detach(object item, string collection = null);

    /// <summary>Writes what is pending inside the transaction.</summary>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes what is pending and commits.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Rolls back what was flushed and forgets what is pending.</summary>
    Task CancelAsync();

    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default);

    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds indexes that only this session maintains.</summary>
    ISession RegisterIndexes(Indexes.IIndexProvider[] indexProviders, string collection = null);
}
