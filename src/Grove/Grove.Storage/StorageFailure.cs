using Microsoft.Data.Sqlite;
using Npgsql;

namespace Grove.Storage;

/// <summary>Tells failures that pass from those that are somebody's mistake.</summary>
public static class StorageFailure
{
    // SQLite's numbers: busy, locked, read-only, input and output, full, cannot open, no lock to be had.
    private static readonly HashSet<int> _sqlite = [5, 6, 8, 10, 13, 14, 15];

    // PostgreSQL's classes and states: connection, resources, operator's intervention, input and output, deadlock and serialization, lock not available, read-only, a session or
    // transaction that took too long.
    private static readonly string[] _postgres = ["08", "53", "57", "58", "40", "55P03", "25006", "25P03", "25P04"];

    /// <summary>Whether the database is away, out of room or out of time: what was asked may well work later.</summary>
    public static bool IsUnavailable(Exception? exception) => exception switch
    {
        null => false,
        PostgresException postgres => Array.Exists(_postgres, state => postgres.SqlState.StartsWith(state, StringComparison.Ordinal)),
        NpgsqlException => true,
        SqliteException sqlite => _sqlite.Contains(sqlite.SqliteErrorCode),
        AggregateException several => several.InnerExceptions.Any(IsUnavailable),
        _ => IsUnavailable(exception.InnerException),
    };
}
