using System.Runtime.ExceptionServices;
using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using YesSql;

namespace Grove.Storage;

/// <summary>
/// One transaction across sessions, scopes and reloads of the shell. While it is current, every session of the same flow of control
/// works on its connection, and saving only flushes. Disposed without <see cref="CommitAsync"/>, it leaves nothing behind.
/// </summary>
public sealed class AmbientTransaction : IAsyncDisposable
{
    // A holder, so that disposing in an inner flow is seen by the outer one.
    private static readonly AsyncLocal<Holder?> _current = new();

    private readonly Holder? _outer = _current.Value;
    private readonly Holder _holder = new();
    private readonly Database _database;
    private readonly List<Action> _onCommitted = [];
    private readonly List<Action> _onRolledBack = [];
    private readonly Dictionary<Type, object> _documents = [];
    private readonly HashSet<Type> _changed = [];
    private DatabaseConnection? _connection;
    private Database? _ownedDatabase;
    private bool _ended;

    private AmbientTransaction(Database database)
    {
        _database = database;
        _holder.Transaction = this;
        _current.Value = _holder;
    }

    /// <summary>The transaction that sessions of this flow join; null where there is none.</summary>
    public static AmbientTransaction? Current => _current.Value?.Transaction;

    /// <summary>Begins a transaction, which becomes current for this flow of control. Not asynchronous: what an asynchronous method sets does not reach its caller.</summary>
    /// <exception cref="InvalidOperationException">There is one already.</exception>
    public static AmbientTransaction Begin(IStore store)
        => Current is null
            ? new AmbientTransaction(((Store)store).Database)
            : throw new InvalidOperationException("A transaction is current already; join it instead of beginning another.");

    /// <summary>Runs when the transaction is committed.</summary>
    public void OnCommitted(Action action) => _onCommitted.Add(action);

    /// <summary>Runs when the transaction is rolled back: what came last is undone first.</summary>
    public void OnRolledBack(Action action) => _onRolledBack.Add(action);

    /// <summary>Waits until no other process sets the site up or changes its schema, and keeps others from it until the transaction ends.</summary>
    public async Task LockSchemaAsync(CancellationToken cancellationToken = default)
        => await _database.LockSchemaAsync(await ConnectAsync(cancellationToken), cancellationToken);

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_ended, this);

        await (_connection?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        _ended = true;
        Run(_onCommitted);
    }

    public ValueTask DisposeAsync()
    {
        _holder.Transaction = null;

        if (_current.Value == _holder)
        {
            _current.Value = _outer;
        }

        return EndAsync();
    }

    /// <summary>The connection that sessions share, with its transaction begun.</summary>
    internal async ValueTask<DatabaseConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_ended, this);

        if (_connection is null)
        {
            var connection = await _database.OpenAsync(cancellationToken);

            try
            {
                await _database.BeginAsync(connection, Patience.OfSetup, cancellationToken);
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }

            _connection = connection;
        }

        return _connection;
    }

    /// <summary>Keeps a database open until the transaction ends, when its shell is gone before.</summary>
    /// <returns>Whether the database is the transaction's, which disposes of it then.</returns>
    internal bool Adopt(Database database)
    {
        if (database != _database || _ended)
        {
            return false;
        }

        _ownedDatabase = database;
        return true;
    }

    /// <summary>A document as it is inside the transaction.</summary>
    internal bool TryGetDocument(Type type, out object? document) => _documents.TryGetValue(type, out document);

    internal bool HasChanged(Type type) => _changed.Contains(type);

    internal void KeepDocument(Type type, object document) => _documents[type] = document;

    internal void ChangeDocument(Type type)
    {
        _changed.Add(type);
        _documents.Remove(type);
    }

    private static void Run(List<Action> actions)
    {
        ExceptionDispatchInfo? failure = null;

        foreach (var action in actions)
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
            }
        }

        failure?.Throw();
    }

    private async ValueTask EndAsync()
    {
        var rolledBack = !_ended;
        _ended = true;

        // Rolls back what is not committed.
        await (_connection?.DisposeAsync() ?? ValueTask.CompletedTask);
        _ownedDatabase?.Dispose();

        if (rolledBack)
        {
            _onRolledBack.Reverse();
            Run(_onRolledBack);
        }
    }

    private sealed class Holder
    {
        public AmbientTransaction? Transaction { get; set; }
    }
}
