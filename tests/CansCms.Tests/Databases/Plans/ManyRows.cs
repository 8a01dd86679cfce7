using System.Globalization;
using Npgsql;

namespace CansCms.Tests.Databases.Plans;

/// <summary>Makes a site big: copies its rows, each with values of its own where a bigger site would have them.</summary>
internal static class ManyRows
{
    private const int Copies = 40;

    // There are no more countries on a site that has more of everything else.
    private const string Growing = """NOT IN (SELECT "DocumentId" FROM "ContentItemIndex" WHERE "ContentType" = 'CountryPage')""";

    public static async Task MakeAsync(NpgsqlConnection connection, string schema)
    {
        var columns = await ColumnsAsync(connection, schema);
        await ExecuteAsync(connection, $$"""INSERT INTO "Document" ("Id", "Type", "Content", "Version") SELECT "Id" + copy * 1000000, "Type", left("Content", 500), 1 FROM "Document", generate_series(1, {{Copies}}) copy WHERE "Id" {{Growing}}""");

        foreach (var table in columns.GroupBy(column => column.Table).Where(table => table.Any(column => column.Name == "DocumentId")))
        {
            var copied = table.Where(column => column.Name != "Id").ToArray();
            await ExecuteAsync(connection, $"INSERT INTO \"{table.Key}\" ({string.Join(", ", copied.Select(column => $"\"{column.Name}\""))}) SELECT {string.Join(", ", copied.Select(Value))} FROM \"{table.Key}\", generate_series(1, {Copies}) copy WHERE \"DocumentId\" {Growing}");
        }

        await ExecuteAsync(connection, "ANALYZE");
    }

    private static string Value((string Table, string Name, string Type, int? Length) column) => column switch
    {
        { Name: "DocumentId" } => "\"DocumentId\" + copy * 1000000",
        { Type: "timestamp with time zone" } => $"\"{column.Name}\" - copy * interval '1 hour'",
        { Type: "character varying", Length: { } length and > 10 } when Growth.IsSelective(column.Name)
            => Unless(column, string.Create(CultureInfo.InvariantCulture, $"left(\"{column.Name}\", {length - 5}) || '-' || (1000 + copy)")),
        _ => $"\"{column.Name}\"",
    };

    // Kinds are as few as before.
    private static string Unless((string Table, string Name, string Type, int? Length) column, string value)
        => column is { Table: "TextFieldIndex", Name: "Text" } ? $"CASE \"ContentField\" WHEN 'Kind' THEN \"Text\" ELSE {value} END" : value;

    private static async Task<List<(string Table, string Name, string Type, int? Length)>> ColumnsAsync(NpgsqlConnection connection, string schema)
    {
        await using var command = new NpgsqlCommand("SELECT table_name, column_name, data_type, character_maximum_length FROM information_schema.columns WHERE table_schema = @schema", connection);
        command.Parameters.AddWithValue("schema", schema);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<(string, string, string, int?)>();

        while (await reader.ReadAsync())
        {
            columns.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetInt32(3)));
        }

        return columns;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
