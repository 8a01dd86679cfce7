using System.Data.Common;
using Grove.Storage.Databases;
using Grove.Storage.Diagnostics;

namespace Grove.Storage.Sessions;

/// <summary>
/// Runs many writes: changes and deletions one by one where the database is in the process, in batches where each would be a trip to a server. After
/// them come the rows, those of a table together.
/// </summary>
internal sealed class StatementQueue(Database database, DatabaseConnection connection)
{
    private const int MaxChanges = 200;
    private const int MaxRows = 10_000;

    // Documents come before the rows that refer to them.
    private readonly OrderedDictionary<InsertStatement, List<object?[]>> _inserts = new() { [DocumentStatements.Insert(database)] = [] };
    private int _rows;
    private DbBatch? _batch;

    public async ValueTask AddAsync(string sql, IReadOnlyList<object?> parameters, CancellationToken cancellationToken)
    {
        if (!database.Dialect.Batches)
        {
            // Microsoft.Data.Sqlite runs synchronously whatever it is asked for; saying so saves the state machines.
            connection.Command(sql, parameters).ExecuteNonQuery();
            return;
        }

        AddToBatch(sql, parameters);

        if (_batch!.BatchCommands.Count >= MaxChanges)
        {
            await SendAsync(cancellationToken);
        }
    }

    public ValueTask InsertAsync(InsertStatement statement, object?[] row, CancellationToken cancellationToken)
    {
        if (!_inserts.TryGetValue(statement, out var rows))
        {
            _inserts.Add(statement, rows = []);
        }

        rows.Add(row);
        return ++_rows >= MaxRows ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var (statement, rows) in _inserts)
        {
            if (rows.Count == 0)
            {
                continue;
            }

            if (connection is SqliteDatabaseConnection inProcess)
            {
                inProcess.Insert(statement.Sql, rows);
            }
            else
            {
                AddToBatch(statement.Sql, statement.Columns(rows));
                (connection as PostgresDatabaseConnection)?.Count(statement.Table, rows.Count);
            }

            rows.Clear();
        }

        _rows = 0;
        await SendAsync(cancellationToken);

        if (connection is PostgresDatabaseConnection server)
        {
            await server.LookAtGrownAsync(cancellationToken);
        }
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_batch is { } batch)
        {
            _batch = null;
            SqlStatements.Count("batch", []);
            await batch.ExecuteNonQueryAsync(cancellationToken);
            await batch.DisposeAsync();
        }
    }

    private void AddToBatch(string sql, IReadOnlyList<object?> parameters)
    {
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
    }

    private DbBatch NewBatch()
    {
        var batch = connection.Connection.CreateBatch();
        batch.Transaction = connection.Transaction;
        return batch;
    }
}
