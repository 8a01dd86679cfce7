using System.Data.Common;
using Grove.Storage.Diagnostics;

namespace Grove.Storage.Databases;

/// <summary>An open connection with the commands that it has prepared.</summary>
/// <param name="prepares">Whether commands are compiled once here; some drivers do that by themselves.</param>
public sealed class DatabaseConnection(DbConnection connection, bool prepares, Func<DatabaseConnection, ValueTask> release) : IAsyncDisposable
{
    private const int MaxPrepared = 200;

    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; set; }

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
        SqlStatements.Count(sql);
        return command;
    }

    public Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
        => Command(sql, parameters).ExecuteNonQueryAsync(cancellationToken);

    public Task<object?> ScalarAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
        => Command(sql, parameters).ExecuteScalarAsync(cancellationToken);

    public Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
        => Command(sql, parameters).ExecuteReaderAsync(cancellationToken);

    /// <summary>Drops the prepared commands: their tables may have changed.</summary>
    public void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }

    public ValueTask DisposeAsync() => release(this);
}
