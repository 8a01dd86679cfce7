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

        if (connection == _own)
        {
            connection.Transaction ??= await database.BeginAsync(connection.Connection, cancellationToken);
        }

        return connection;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (_own?.Transaction is { } transaction)
        {
            await transaction.CommitAsync(cancellationToken);
            await EndAsync(transaction);
        }
    }

    public async Task RollbackAsync()
    {
        if (_own?.Transaction is { } transaction)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            _own.Forget();
            await EndAsync(transaction);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_own is { } connection)
        {
            try
            {
                await RollbackAsync();
            }
            finally
            {
                _own = null;
                await connection.DisposeAsync();
            }
        }
    }

    private async Task EndAsync(DbTransaction transaction)
    {
        await transaction.DisposeAsync();
        _own!.Transaction = null;
    }
}
