using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CansCms.Bench.Data;

/// <summary>Has a database write all rows of a site once more, in one transaction, into empty tables with the same indexes.</summary>
internal static class CopiedRows
{
    public static async Task<(long Rows, TimeSpan Time)> InSqliteAsync(string file)
    {
        var copy = file + ".copy";
        File.Delete(copy);

        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
            await connection.OpenAsync();
            await ExecuteAsync(connection, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ATTACH '{file}' AS source");

            // Tables before their indexes.
            foreach (var definition in await TextsAsync(connection, "SELECT sql FROM source.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC"))
            {
                await ExecuteAsync(connection, definition);
            }

            return await CopyAsync(connection, await TextsAsync(connection, "SELECT name FROM source.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"), "source", "main");
        }
        finally
        {
            Array.ForEach([copy, copy + "-wal", copy + "-shm"], File.Delete);
        }
    }

    public static async Task<(long Rows, TimeSpan Time)> InPostgresAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Command Timeout=0");
        await connection.OpenAsync();
        var tables = await TextsAsync(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
        await ExecuteAsync(connection, "DROP SCHEMA IF EXISTS copy CASCADE; CREATE SCHEMA copy");

        foreach (var table in tables)
        {
            await ExecuteAsync(connection, $"CREATE TABLE copy.\"{table}\" (LIKE public.\"{table}\" INCLUDING ALL)");
        }

        var copied = await CopyAsync(connection, tables, "public", "copy");
        await ExecuteAsync(connection, "DROP SCHEMA copy CASCADE");
        return copied;
    }

    private static async Task<(long Rows, TimeSpan Time)> CopyAsync(DbConnection connection, IReadOnlyList<string> tables, string from, string to)
    {
        var started = Stopwatch.GetTimestamp();
        var rows = 0L;
        await using var transaction = await connection.BeginTransactionAsync();

        foreach (var table in tables)
        {
            rows += await ExecuteAsync(connection, $"INSERT INTO {to}.\"{table}\" SELECT * FROM {from}.\"{table}\"", transaction);
        }

        await transaction.CommitAsync();
        return (rows, Stopwatch.GetElapsedTime(started));
    }

    private static async Task<int> ExecuteAsync(DbConnection connection, string sql, DbTransaction? transaction = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();

        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
