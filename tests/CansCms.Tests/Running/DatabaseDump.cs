using System.Globalization;
using Grove.Testing;
using Microsoft.Data.Sqlite;

namespace CansCms.Tests.Running;

/// <summary>All that a site's database holds, as text: a line for every row, "table: columns".</summary>
internal static class DatabaseDump
{
    public static async Task<string[]> DumpAsync(this CmsHost host)
    {
        var file = Directory.EnumerateFiles(host.AppData, "*.db", SearchOption.AllDirectories).Single();
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();

        var lines = new List<string>();

        foreach (var table in await TablesAsync(connection))
        {
            lines.AddRange(await RowsAsync(connection, table));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> TablesAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        await using var reader = await command.ExecuteReaderAsync();

        var tables = new List<string>();

        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();

        var rows = new List<string>();

        while (await reader.ReadAsync())
        {
            var columns = Enumerable.Range(0, reader.FieldCount)
                // Rows of indexes are written anew with their document; their numbers mean nothing.
                .Where(column => reader.GetName(column) != "Id" || table == "Document")
                .Select(column => $"{reader.GetName(column)}={Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)}");

            rows.Add($"{table}: {string.Join(" | ", columns)}");
        }

        return rows;
    }
}
