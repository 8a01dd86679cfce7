using System.Collections.Concurrent;
using Grove.Storage.Databases;
using Grove.Storage.Held;
using Grove.Storage.Indexing;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Sessions;

/// <summary>The documents of a site and the indexes that every session maintains.</summary>
internal sealed class Store(Database database, IEnumerable<IIndexProvider> providers, HeldContent held) : IStore
{
    private readonly ConcurrentDictionary<Type, bool> _hasOneRow = new();
    private volatile IndexCatalog _indexes = new([.. providers]);

    public Database Database { get; } = database;

    public HeldContent Held { get; } = held;

    public IndexCatalog Indexes => _indexes;

    public ISession CreateSession(bool withTracking = true) => new Session(this);

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        _indexes = new IndexCatalog([.. _indexes.Providers, .. indexProviders]);
        return this;
    }

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null) => _indexes.Of(target);

    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        if (AmbientTransaction.Current is { } ambient)
        {
            await InitializeAsync(await ambient.ConnectAsync(cancellationToken), cancellationToken);
            return;
        }

        await using var connection = await Database.OpenAsync(cancellationToken);

        // Asked without a transaction, so that a start does not wait for another process that writes.
        if (!await Database.IsInitializedAsync(connection, cancellationToken))
        {
            await Database.BeginAsync(connection, Patience.OfSetup, cancellationToken);
            await InitializeAsync(connection, cancellationToken);
            await connection.CommitAsync(cancellationToken);
        }
    }

    private async Task InitializeAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        await Database.LockSchemaAsync(connection, cancellationToken);
        await Database.InitializeAsync(connection, cancellationToken);
    }

    /// <summary>Whether documents have one row at most in an index; unknown indexes are taken to have several.</summary>
    /// <param name="ofSession">The indexes of the session's scope, whose providers are made for the first question about an index only.</param>
    public bool HasOneRow(Type index, Func<IEnumerable<IndexDescriptor>> ofSession)
        => _hasOneRow.TryGetValue(index, out var hasOne) ? hasOne
            : _hasOneRow.GetOrAdd(index, type => _indexes.All.Concat(ofSession()).Where(descriptor => descriptor.IndexType == type).ToList() is { Count: > 0 } known
                && known.TrueForAll(descriptor => descriptor.HasOneRow));

    public void Dispose()
    {
        if (AmbientTransaction.Current?.Adopt(Database) != true)
        {
            Database.Dispose();
        }
    }
}
