using Grove.Storage.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Grove.Storage.Databases;

/// <summary>A connection to a file, with the statements by which rows get into its tables.</summary>
internal sealed class SqliteDatabaseConnection(SqliteConnection connection, Func<DatabaseConnection, ValueTask> release) : DatabaseConnection(connection, prepares: true, release)
{
    private readonly Dictionary<string, SqliteInsert> _inserts = new(StringComparer.Ordinal);

    /// <summary>Inserts rows into one table.</summary>
    public void Insert(string sql, IReadOnlyList<object?[]> rows)
    {
        if (!_inserts.TryGetValue(sql, out var insert))
        {
            _inserts.Add(sql, insert = new SqliteInsert(connection, sql));
        }

        foreach (var row in rows)
        {
            SqlStatements.Count(sql, row);
            insert.Execute(row);
        }
    }

    public override void Forget()
    {
        foreach (var insert in _inserts.Values)
        {
            insert.Dispose();
        }

        _inserts.Clear();
        base.Forget();
    }
}
