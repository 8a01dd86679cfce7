using System.Data;
using System.Data.Common;
using Grove.Storage.Diagnostics;

namespace Grove.Storage.Databases;

/// <summary>An open connection with its transaction and the commands that it has prepared.</summary>
/// <param name="prepares">Whether commands are compiled once here; some drivers do that by themselves.</param>
public class DatabaseConnection(DbConnection connection, bool prepares, Func<DatabaseConnection, ValueTask> release) : IAsyncDisposable
{
    private const int MaxPrepared = 200;

    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);
    private static long _commits;
    private Action? _ended;

    /// <summary>How often this process has committed, to any database.</summary>
    public static long Commits => Interlocked.Read(ref _commits);

    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; private set; }

    /// <summary>Whether the connection failed in a way after which it is of no use.</summary>
    public bool IsBroken => _isBroken || Connection.State != ConnectionState.Open;

    private bool _isBroken;

    /// <summary>Takes on a transaction that has begun.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="ended">Called once, when the transaction is committed or rolled back.</param>
    public void Begin(DbTransaction transaction, Action? ended = null)
    {
        Transaction = transaction;
        _ended = ended;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (Transaction is { } transaction)
        {
            await transaction.CommitAsync(cancellationToken);
            Interlocked.Increment(ref _commits);
            await EndAsync(transaction);
        }
    }

    /// <summary>Rolls back. Does not fail: a connection that cannot is closed, which rolls back too, and what led here is not hidden.</summary>
    public async Task RollbackAsync()
    {
        if (Transaction is not { } transaction)
        {
            return;
        }

        try
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            _isBroken = true;
        }

        // Tables that the commands were prepared for may be gone.
        Forget();
        await EndAsync(transaction);
    }

    /// <summary>A prepared command; its parameters are those of the last use, to be set anew.</summary>
    public DbCommand Command(string sql, IReadOnlyList<object?> parameters)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            if (_prepared.Count >= MaxPrepared)
            {
                Forget();
            }

            command = Connection.CreateCommand();
            command.CommandText = sql;

            for (var i = 0; i < parameters.Count; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = SqlDialect.ParameterName(i);
                command.Parameters.Add(parameter);
            }

            if (prepares)
            {
                command.Prepare();
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            command.Parameters[i].Value = parameters[i] ?? DBNull.Value;
        }

        command.Transaction = Transaction;
        Limit(command);
        SqlStatements.Count(sql, parameters);
        return command;
    }

    /// <summary>Says how long a command may take, where that is not the connection's own limit.</summary>
    protected virtual void Limit(DbCommand command)
    {
    }

    public Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
        => Command(sql, parameters).ExecuteNonQueryAsync(cancellationToken);

    public Task<object?> ScalarAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
        => Command(sql, parameters).ExecuteScalarAsync(cancellationToken);

    public Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
        => Command(sql, parameters).ExecuteReaderAsync(cancellationToken);

    /// <summary>Drops the prepared commands: their tables may have changed.</summary>
    public virtual void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await RollbackAsync();
        await release(this);
    }

    private async ValueTask EndAsync(DbTransaction transaction)
    {
        Transaction = null;
        Interlocked.Exchange(ref _ended, null)?.Invoke();

        try
        {
            await transaction.DisposeAsync();
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            _isBroken = true;
        }
    }
}
