using System.Data.Common;
using Grove.Storage.Databases;
using Grove.Storage.Held;
using Grove.Storage.Indexing;
using Grove.Storage.Querying;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Sessions;

/// <summary>A unit of work on the documents of a store. Not for use by several threads at once.</summary>
internal sealed class Session(Store store) : ISession
{
    private readonly HeldReader _held = new(store.Held, store.Database);
    private readonly KnownEntries _entries = new();
    private readonly List<Entry> _pending = [];
    private readonly List<Action> _afterCommit = [];
    private readonly SessionConnection _connection = new(store.Database);
    private Lazy<IndexCatalog> _scopedIndexes = new(() => IndexCatalog.Empty);

    public IStore Store => store;

    public Database Database => store.Database;

    public DbTransaction? CurrentTransaction => _connection.Transaction;

    /// <summary>Whether anything waits to be written or committed.</summary>
    public bool HasChanges => _pending.Count > 0 || _connection.Transaction is not null;

    public Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        Pend(obj, isDeleted: false).ChecksConcurrency |= checkConcurrency;
        return Task.CompletedTask;
    }

    public void Delete(object item, string? collection = null) => Pend(item, isDeleted: true);

    public void Detach(object item, string? collection = null)
    {
        if (_entries.Remove(item, out var entry))
        {
            _pending.Remove(entry);
        }
    }

    public IQuery Query(string? collection = null) => new QueryStart(this);

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class
    {
        var missing = ids.Where(id => !_entries.TryGet<T>(id, out _)).Distinct().ToArray();

        if (missing.Length > 0)
        {
            await FlushAsync(cancellationToken);

            foreach (var batch in missing.Chunk(500))
            {
                await LoadAsync<T>(DocumentStatements.Get<T>(store.Database, batch), cancellationToken);
            }
        }

        return [.. ids.Select(id => _entries.TryGet<T>(id, out var entry) ? entry : null).Where(entry => entry is { IsDeleted: false }).Select(entry => (T)entry!.Document)];
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        while (_pending.Count > 0)
        {
            var entries = _pending.ToArray();
            _pending.Clear();

            var connection = await _connection.BeginAsync(cancellationToken);
            var writer = new DocumentWriter(store.Database, connection, [store.Indexes, _scopedIndexes.Value]);
            await writer.WriteAsync(entries, cancellationToken);

            foreach (var entry in entries)
            {
                entry.IsSaved = false;

                if (entry.IsDeleted)
                {
                    _entries.Remove(entry.Document, out _);
                }
                else
                {
                    _entries.Stored(entry);
                }
            }
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await FlushAsync(cancellationToken);
        }
        catch
        {
            await CancelAsync();
            throw;
        }

        await _connection.CommitAsync(cancellationToken);

        foreach (var action in _afterCommit)
        {
            action();
        }

        _afterCommit.Clear();
    }

    public async Task CancelAsync()
    {
        _pending.Clear();
        _entries.Clear();
        _afterCommit.Clear();
        await _connection.RollbackAsync();
    }

    public async Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default)
        => (await _connection.OpenAsync(cancellationToken)).Connection;

    public async Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
        => (await _connection.BeginAsync(cancellationToken)).Transaction!;

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        var before = _scopedIndexes;
        _scopedIndexes = new(() => new IndexCatalog([.. before.Value.Providers, .. indexProviders]));
        return this;
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <summary>Adds the indexes whose providers use services of the session's scope; they are made when first needed.</summary>
    internal void AddScopedIndexes(Func<IEnumerable<IIndexProvider>> providers)
        => _scopedIndexes = new(() => new IndexCatalog([.. providers()]));

    /// <summary>Saves the one document of its class, unless another process changed or made it meanwhile.</summary>
    internal void SaveTheOnlyOne(object document)
    {
        var entry = Pend(document, isDeleted: false);
        entry.ChecksConcurrency = true;
        entry.IsTheOnlyOne = true;
    }

    /// <summary>Runs once what this session writes is committed, be it by a transaction around it.</summary>
    internal void AfterCommit(Action action)
    {
        if (AmbientTransaction.Current is { } ambient)
        {
            ambient.OnCommitted(action);
        }
        else
        {
            _afterCommit.Add(action);
        }
    }

    internal async ValueTask<DatabaseConnection> ConnectForSchemaAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return await _connection.BeginAsync(cancellationToken);
    }

    internal DocumentQueryState NewQuery(string? type)
        => new(type, index => store.HasOneRow(index, () => _scopedIndexes.Value.All));

    /// <summary>The documents as they are committed, from memory where they are held; what this session or the transaction around it changes is read from the database.</summary>
    internal async Task<List<T>> ListAsync<T>(DocumentQueryState query, CancellationToken cancellationToken) where T : class
    {
        if (await MarkOfHeldAsync(store.Held.Holds(typeof(T)), cancellationToken) is { } mark)
        {
            var key = query.Key();
            return Borrow<T>(_held.Find<T>(key, mark) ?? await HoldAsync<T>(query, key, mark, cancellationToken));
        }

        await FlushAsync(cancellationToken);
        return await _connection.ReadAsync(async connection => await LoadAsync<T>(connection, await StatementAsync(query, connection, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <summary>What was committed when this session first looked, or this process last committed; null where the database cannot tell.</summary>
    internal ValueTask<ChangeMark?> ChangeMarkAsync(CancellationToken cancellationToken = default) => _held.MarkAsync(cancellationToken);

    /// <summary>Reads past what this session knows.</summary>
    internal Task<T> ReadAsync<T>(Func<DatabaseConnection, Task<T>> read, CancellationToken cancellationToken) => _connection.ReadAsync(read, cancellationToken);

    internal Task<int> CountAsync(DocumentQueryState query, CancellationToken cancellationToken) => CountAsync(query.Count, flushes: true, cancellationToken);

    internal async Task<int> CountAsync(Func<Database, SqlText> query, bool flushes, CancellationToken cancellationToken)
    {
        await (flushes ? FlushAsync(cancellationToken) : Task.CompletedTask);
        var sql = query(store.Database);
        var count = await _connection.ReadAsync(connection => connection.ScalarAsync(sql.ToString(), sql.Parameters, cancellationToken), cancellationToken);
        return Convert.ToInt32(count, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Rows of an index, from memory where few were answered and nothing was committed since.</summary>
    internal async Task<List<TIndex>> ListRowsAsync<TIndex>(Func<QueryKey> key, Func<Database, SqlText> query, bool flushes, CancellationToken cancellationToken) where TIndex : class, IIndex
    {
        if (await MarkOfHeldAsync(store.Held.HoldsRows, cancellationToken) is { } mark)
        {
            return await _held.RowsAsync(key(), mark, () => ReadRowsAsync<TIndex>(query, cancellationToken));
        }

        await (flushes ? FlushAsync(cancellationToken) : Task.CompletedTask);
        return await ReadRowsAsync<TIndex>(query, cancellationToken);
    }

    private Task<List<TIndex>> ReadRowsAsync<TIndex>(Func<Database, SqlText> query, CancellationToken cancellationToken) where TIndex : class, IIndex
    {
        var sql = query(store.Database);
        return _connection.ReadAsync(Rows, cancellationToken);

        async Task<List<TIndex>> Rows(DatabaseConnection connection)
        {
            await using var reader = await connection.ReadAsync(sql.ToString(), sql.Parameters, cancellationToken);
            var table = IndexTable.Of(typeof(TIndex));
            var rows = new List<TIndex>();

            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add((TIndex)table.Read(reader));
            }

            return rows;
        }
    }

    private async ValueTask<SqlText> StatementAsync(DocumentQueryState query, DatabaseConnection connection, CancellationToken cancellationToken)
        => query.Doubtful() is { Count: > 0 } doubtful
            ? query.Select(store.Database, await Abundance.FindAsync(doubtful, store.Database, connection, cancellationToken))
            : query.Select(store.Database);

    /// <summary>The mark by which what is held is good for this session; null where it reads the database, for what it or the transaction around it changes is not held.</summary>
    private ValueTask<ChangeMark?> MarkOfHeldAsync(bool isHeld, CancellationToken cancellationToken)
        => isHeld && !HasChanges && AmbientTransaction.Current is null ? _held.MarkAsync(cancellationToken) : default;

    private Task<IReadOnlyList<HeldDocument>> HoldAsync<T>(DocumentQueryState query, QueryKey key, ChangeMark mark, CancellationToken cancellationToken) where T : class
        => _connection.ReadAsync(async connection => await _held.ReadAsync<T>(key, mark, await StatementAsync(query, connection, cancellationToken), connection, cancellationToken), cancellationToken);

    private Task<List<T>> LoadAsync<T>(SqlText sql, CancellationToken cancellationToken) where T : class
        => _connection.ReadAsync(connection => LoadAsync<T>(connection, sql, cancellationToken), cancellationToken);

    private async Task<List<T>> LoadAsync<T>(DatabaseConnection connection, SqlText sql, CancellationToken cancellationToken) where T : class
    {
        var documents = new List<T>();
        await using var reader = await connection.ReadAsync(sql.ToString(), sql.Parameters, cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            var id = reader.GetInt64(0);

            if (!_entries.TryGet<T>(id, out var entry))
            {
                var content = reader.GetString(1);
                entry = new Entry(DocumentJson.Read<T>(content, id)) { Id = id, Content = content, Version = reader.GetInt64(2) };
                _entries.Add<T>(entry);
            }

            if (!entry.IsDeleted)
            {
                documents.Add((T)entry.Document);
            }
        }

        return documents;
    }

    private List<T> Borrow<T>(IReadOnlyList<HeldDocument> held) where T : class
    {
        var documents = new List<T>(held.Count);

        foreach (var (id, version, document) in held)
        {
            if (!_entries.TryGet<T>(id, out var entry))
            {
                entry = new Entry(store.Held.Lend(typeof(T), document)) { Id = id, Held = document, Version = version };
                _entries.Add<T>(entry);
            }

            documents.Add((T)entry.Document);
        }

        return documents;
    }

    /// <summary>Lets a document wait for the next flush.</summary>
    private Entry Pend(object document, bool isDeleted)
    {
        var entry = _entries.Track(document);
        entry.IsDeleted = isDeleted;

        if (!entry.IsSaved)
        {
            entry.IsSaved = true;
            _pending.Add(entry);
        }

        return entry;
    }

    private sealed class QueryStart(Session session) : IQuery
    {
        public IQuery<T> For<T>(bool filterType = true) where T : class
            => new DocumentQuery<T>(session, session.NewQuery(filterType ? DocumentJson.TypeName(typeof(T)) : null));

        public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(session);
    }
}
