using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Grove.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CansCms.Trials;

/// <summary>Sets a site up whose recipe brings many articles, and says what that cost.</summary>
internal static partial class ImportTrial
{
    private const string Recipe = "trial.articles";

    public static async Task<int> RunAsync(TrialOptions options, TextWriter output)
    {
        using var folder = new TestFolder();
        await using var schema = options.Postgres is null ? null : new PostgresSchema(options.Postgres);
        await using var site = new Site(folder.Path, options.Postgres, schema?.Name ?? "");
        SetupWith(site.Recipes, Recipe);

        await using (var file = File.Create(Path.Combine(site.Recipes, "trial.articles.recipe.json")))
        {
            ArticleRecipe.Write(file, Recipe, options.Articles, itemsPerStep: options.ItemsPerStep);
        }

        await site.StartAsync();
        var items = options.Articles * ArticleRecipe.Cultures;
        var seconds = site.Lines().Select(line => Done().Match(line)).Where(match => match.Success).Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Single();
        var counted = await CountAsync(options, site, schema);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {(options.Postgres is null ? "SQLite" : "PostgreSQL")}: {items} items in {seconds:0.0} s, {items / seconds:0} items/s
            processor time of the site, start and set-up included: {site.ProcessorTime.TotalSeconds:0.0} s
            most memory held: {site.PeakMegabytes:0} MB
            {counted} of the items are in the database
            """));
        return counted == items ? 0 : 1;
    }

    /// <summary>Copies the product's recipes beside the site, with one more at the end of the set-up.</summary>
    internal static void SetupWith(string recipes, string last)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Recipes")))
        {
            File.Copy(file, Path.Combine(recipes, Path.GetFileName(file)));
        }

        var setup = Path.Combine(recipes, "cans.recipe.json");
        var json = JsonNode.Parse(File.ReadAllText(setup), null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        json["steps"]!.AsArray().Add(new JsonObject { ["name"] = "recipes", ["Values"] = new JsonArray(new JsonObject { ["name"] = last }) });
        File.WriteAllText(setup, json.ToJsonString());
    }

    private static async Task<long> CountAsync(TrialOptions options, Site site, PostgresSchema? schema)
    {
        await using DbConnection connection = schema is null
            ? new SqliteConnection($"Data Source={Path.Combine(site.AppData, "Sites", "Default", "OrchardCore.db")};Mode=ReadOnly")
            : new NpgsqlConnection($"{options.Postgres};Search Path={schema.Name}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT COUNT(*) FROM "ContentItemIndex" WHERE "ContentItemId" LIKE 'trial%'""";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^trial\.articles: done in ([0-9.]+) s$")]
    private static partial Regex Done();
}
