using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Data.Sqlite;

namespace CansCms.Tests.Databases;

/// <summary>A site that was set up before its tables had the SQL indexes of today.</summary>
public sealed class EarlierIndexTests
{
    // As the first versions of the migrations left it.
    private const string AsBefore = """
        DROP INDEX "IDX_ContentItemIndex_TypeCreatedUtc"; DROP INDEX "IDX_ContentItemIndex_TypeModifiedUtc"; DROP INDEX "IDX_ContentItemIndex_TypePublishedUtc";
        DROP INDEX "IDX_ContentItemIndex_TypeDisplayText"; DROP INDEX "IDX_ContentItemIndex_Modified"; DROP INDEX "IDX_UserIndex_Name";
        DROP INDEX "IDX_LocalizedContentItemIndex_Set"; DROP INDEX "IDX_CountryContentIndex_Latest";
        CREATE INDEX "IDX_ContentItemIndex_Published" ON "ContentItemIndex" ("ContentType", "Published", "CreatedUtc");
        CREATE INDEX "IDX_ContentItemIndex_Latest" ON "ContentItemIndex" ("Latest", "ContentType", "ModifiedUtc");
        CREATE INDEX "IDX_LocalizedContentItemIndex_Set" ON "LocalizedContentItemIndex" ("LocalizationSet", "Culture");
        CREATE INDEX "IDX_LocalizedContentItemIndex_Culture" ON "LocalizedContentItemIndex" ("Culture", "Published");
        CREATE INDEX "IDX_CountryContentIndex_Latest" ON "CountryContentIndex" ("CountrySet", "ContentType", "Culture", "Day", "ItemSet");
        UPDATE "Document" SET "Content" = json_set("Content",
            '$.Versions."Grove.Content.Items.ContentItemMigrations"', 1, '$.Versions."Grove.Identity.Users.UserMigrations"', 1,
            '$.Versions."Grove.Content.Localization.ContentLocalizationMigrations"', 1, '$.Versions."CansCms.Countries.CountryContentMigrations"', 1)
        WHERE "Type" = 'Grove.Hosting.Migrations.MigrationVersions';
        """;

    [Fact]
    public async Task An_earlier_site_gets_the_SQL_indexes_of_a_new_one()
    {
        await using var host = await Cans.StartAsync();
        var indexes = await IndexesAsync(host);

        await ExecuteAsync(host, AsBefore);
        Assert.NotEqual(indexes, await IndexesAsync(host));
        await host.RestartAsync();
        await host.AskAsync("{ article { displayText } }");

        Assert.Equal(indexes, await IndexesAsync(host));
    }

    private static async Task<string[]> IndexesAsync(CmsHost host)
    {
        await using var connection = await OpenAsync(host);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY sql";
        await using var reader = await command.ExecuteReaderAsync();
        var indexes = new List<string>();

        while (await reader.ReadAsync())
        {
            indexes.Add(reader.GetString(0));
        }

        return [.. indexes];
    }

    private static async Task ExecuteAsync(CmsHost host, string sql)
    {
        await using var connection = await OpenAsync(host);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<SqliteConnection> OpenAsync(CmsHost host)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(host.AppData, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
