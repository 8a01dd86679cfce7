using YesSql.Indexes;

namespace YesSql;

public interface IStore : IDisposable
{
    IEnumerable<IndexDescriptor> Describe(Type target, string collection = null);
    ISession CreateSession(bool withTracking = true);
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string collection = null);
    Task InitializeAsync();
    Task InitializeAsync(CancellationToken cancellationToken = default);
    Task InitializeCollectionAsync(string collection);
    Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default);
}
