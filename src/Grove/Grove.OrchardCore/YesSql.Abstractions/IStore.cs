using YesSql.Indexes;

namespace YesSql;

/// <summary>A database of documents and their indexes.</summary>
public interface IStore : IDisposable
{
    ISession CreateSession(bool withTracking = true);

    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string collection = null);

    /// <summary>The indexes of documents of a type.</summary>
    IEnumerable<IndexDescriptor> Describe(Type target, string collection = null);

    /// <summary>Makes sure that the tables of documents exist.</summary>
    Task InitializeAsync(CancellationToken cancellationToken = default);
}
