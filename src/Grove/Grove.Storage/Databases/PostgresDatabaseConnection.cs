using System.Data.Common;
using Npgsql;

namespace Grove.Storage.Databases;

/// <summary>A connection to a server, which is told to look at tables again that grow within a transaction.</summary>
/// <remarks>
/// Nobody else sees such rows, so the server's own upkeep does not count them. Without, it takes a table of thirty thousand rows for an empty one and reads
/// all of it for each question.
/// </remarks>
/// <param name="connection">The connection to the server.</param>
/// <param name="readingSeconds">How long a statement may take outside a transaction.</param>
/// <param name="release">Takes the connection back.</param>
internal sealed class PostgresDatabaseConnection(DbConnection connection, int readingSeconds, Func<DatabaseConnection, ValueTask> release) : DatabaseConnection(connection, prepares: false, release)
{
    private const int FirstLook = 1000;
    private const int Growth = 4;

    private readonly Dictionary<string, (int Rows, int Next)> _tables = [];

    /// <summary>Counts rows that are inserted into a table.</summary>
    public void Count(string table, int rows)
    {
        var (before, next) = _tables.GetValueOrDefault(table, (0, FirstLook));
        _tables[table] = (before + rows, next);
    }

    /// <summary>Has the server look at the tables that have grown to a multiple.</summary>
    public async ValueTask LookAtGrownAsync(CancellationToken cancellationToken)
    {
        string[] grown = [.. _tables.Where(table => table.Value.Rows >= table.Value.Next).Select(table => table.Key)];

        if (grown.Length == 0)
        {
            return;
        }

        foreach (var table in grown)
        {
            _tables[table] = (_tables[table].Rows, _tables[table].Rows * Growth);
        }

        await using var command = Connection.CreateCommand();
        command.CommandText = $"ANALYZE {string.Join(", ", grown)}";
        command.Transaction = Transaction;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    protected override void Limit(DbCommand command) => command.CommandTimeout = Transaction is null ? readingSeconds : ((NpgsqlConnection)Connection).CommandTimeout;
}
