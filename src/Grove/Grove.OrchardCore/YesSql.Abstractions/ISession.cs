using System.Data;
using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

public interface ISession : IDisposable, IAsyncDisposable
{
    DbTransaction CurrentTransaction { get; }
    IQuery Query(string collection = null);
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string collection = null);
    IStore Store { get; }
    Task CancelAsync();
    Task FlushAsync();
    Task FlushAsync(CancellationToken cancellationToken = default);
    Task ResetAsync();
    Task SaveAsync(object obj);
    Task SaveAsync(object obj, bool checkConcurrency = false, string collection = null, CancellationToken cancellationToken = default);
    Task SaveAsync(object obj, bool checkConcurrency);
    Task SaveAsync(object obj, bool checkConcurrency, string collection);
    Task SaveChangesAsync();
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
    Task<DbConnection> CreateConnectionAsync();
    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default);
    Task<DbTransaction> BeginTransactionAsync();
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel);
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default);
    Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class;
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection = null, CancellationToken cancellationToken = default) where T : class;
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection) where T : class;
    bool Import(object item, long id, long version, string collection = null);
    void Delete(object item, string collection = null);
    void Detach(IEnumerable<object> entries, string collection = null);
    void Detach(object item, string collection = null);
    void DetachAll(string collection = null);
    void Save(object obj, bool checkConcurrency = false, string collection = null);
}
