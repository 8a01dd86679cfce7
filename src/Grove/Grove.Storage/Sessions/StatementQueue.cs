using System.Data.Common;
using Grove.Storage.Databases;
using Grove.Storage.Diagnostics;

namespace Grove.Storage.Sessions;

/// <summary>Runs many writes: one by one where the database is in the process, in batches where each would be a trip to a server.</summary>
internal sealed class StatementQueue(Database database, DatabaseConnection connection)
{
    private const int BatchSize = 200;

    private DbBatch? _batch;

    public async ValueTask AddAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
    {
        if (!database.Dialect.Batches)
        {
            // Microsoft.Data.Sqlite runs synchronously whatever it is asked for; saying so saves the state machines.
            connection.Command(sql, parameters).ExecuteNonQuery();
            return;
        }

        _batch ??= NewBatch();
        var command = _batch.CreateBatchCommand();
        command.CommandText = sql;

        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = SqlDialect.ParameterName(i);
            parameter.Value = parameters[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        _batch.BatchCommands.Add(command);

        if (_batch.BatchCommands.Count >= BatchSize)
        {
            await FlushAsync(cancellationToken);
        }
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_batch is { } batch)
        {
            _batch = null;
            SqlStatements.Count("batch");
            await batch.ExecuteNonQueryAsync(cancellationToken);
            await batch.DisposeAsync();
        }
    }

    private DbBatch NewBatch()
    {
        var batch = connection.Connection.CreateBatch();
        batch.Transaction = connection.Transaction;
        return batch;
    }
}
