using System.Data.Common;
using Grove.Storage.Databases;

namespace Grove.Storage.Sessions;

/// <summary>The connection of a session: opened when first used, its transaction begun at the first write, or that of the ambient transaction.</summary>
internal sealed class SessionConnection(Database database) : IAsyncDisposable
{
    private DatabaseConnection? _own;

    public DbTransaction? Transaction => _own?.Transaction;

    public async ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (_own?.Transaction is null && AmbientTransaction.Current is { } ambient)
        {
            return await ambient.ConnectAsync(cancellationToken);
        }

        return _own ??= await database.OpenAsync(cancellationToken);
    }

    public async ValueTask<DatabaseConnection> BeginAsync(CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);

        if (connection == _own && connection.Transaction is null)
        {
            await database.BeginAsync(connection, Patience.OfRequest, cancellationToken);
        }

        return connection;
    }

    /// <summary>
    /// Reads, a second time on another connection if the first turns out to be dead: the server may have been restarted since the
    /// connection was last used, and a reader that has not begun a transaction loses nothing with it.
    /// </summary>
    public async Task<T> ReadAsync<T>(Func<DatabaseConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);

        try
        {
            return await read(connection);
        }
        catch (DbException) when (connection == _own && connection is { IsBroken: true, Transaction: null })
        {
            _own = null;
            await connection.DisposeAsync();
            return await read(await OpenAsync(cancellationToken));
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) => _own?.CommitAsync(cancellationToken) ?? Task.CompletedTask;

    public Task RollbackAsync() => _own?.RollbackAsync() ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _own, null)?.DisposeAsync() ?? ValueTask.CompletedTask;
}
