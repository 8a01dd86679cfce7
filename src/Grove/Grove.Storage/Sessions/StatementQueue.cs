using System.Data.Common;
using Grove.Storage.Databases;
using Grove.Storage.Diagnostics;

namespace Grove.Storage.Sessions;

/// <summary>
/// Runs many writes: one by one where the database is in the process, in batches where each would be a trip to a server. There the rows of
/// a table go together, after all changes and deletions.
/// </summary>
internal sealed class StatementQueue(Database database, DatabaseConnection connection)
{
    private const int MaxChanges = 200;
    private const int MaxRows = 10_000;

    // Documents come before the rows that refer to them.
    private readonly List<(InsertStatement Statement, List<object?[]> Rows)> _inserts = [(DocumentStatements.Insert(database), [])];
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

    public async ValueTask InsertAsync(InsertStatement statement, object?[] row, CancellationToken cancellationToken)
    {
        if (!database.Dialect.Batches)
        {
            connection.Command(statement.Sql, row).ExecuteNonQuery();
            return;
        }

        var insert = _inserts.Find(insert => insert.Statement == statement);

        if (insert.Rows is null)
        {
            _inserts.Add(insert = (statement, []));
        }

        insert.Rows.Add(row);

        if (++_rows >= MaxRows)
        {
            await FlushAsync(cancellationToken);
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var (statement, rows) in _inserts.Where(insert => insert.Rows.Count > 0))
        {
            AddToBatch(statement.Sql, statement.Columns(rows));
            rows.Clear();
        }

        _rows = 0;
        return SendAsync(cancellationToken);
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
