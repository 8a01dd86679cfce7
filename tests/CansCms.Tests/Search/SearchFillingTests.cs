using CansCms.Search.Filling;
using CansCms.Search.Services;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace CansCms.Tests.Search;

/// <summary>A site that had content before it could search.</summary>
public sealed class SearchFillingTests
{
    [Fact]
    public async Task What_was_published_before_is_found_once_the_background_task_has_run()
    {
        await using var cms = await Cans.StartAsync();
        var found = await FindAsync(cms, "tajikistan");
        await ForgetAsync(cms);
        Assert.Empty(await FindAsync(cms, "tajikistan"));

        await RunAsync(cms);

        Assert.NotEmpty(found);
        Assert.Equal(found, await FindAsync(cms, "tajikistan"));
        Assert.True(await cms.InScopeAsync(services => services.GetRequiredService<SearchFiller>().IsDoneAsync()));
    }

    [Fact]
    public async Task A_pass_that_is_broken_off_goes_on_where_it_was()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync([.. ManyItems.Of("Page", SearchFiller.Batch, "en", _ => new() { ["Lead"] = ManyItems.Text("Zebrafish") })]);
        await ForgetAsync(cms);

        Assert.True(await cms.InScopeAsync(services => services.GetRequiredService<SearchFiller>().FillNextAsync()));
        var rows = await CountAsync(cms);
        await cms.RestartAsync();
        Assert.InRange(rows, 1, SearchFiller.Batch);
        Assert.Equal(rows, await CountAsync(cms));

        await RunAsync(cms);

        Assert.Equal(SearchFiller.Batch, (await FindAsync(cms, "zebrafish")).Length);
    }

    [Fact]
    public async Task An_item_without_translations_is_found_and_hides_no_other()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(Alone("alone-en", "en"), Alone("alone-kk", "kk"), Alone("alone-ru", "ru"));

        Assert.Equal(["alone-en", "alone-kk", "alone-ru"], (await FindAsync(cms, "zebrafish")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_has_its_rows_is_left_as_it_is()
    {
        await using var cms = await Cans.StartAsync();
        var before = await cms.DumpAsync();

        await RunAsync(cms);

        Assert.Equal(before.Where(IsOfContent), (await cms.DumpAsync()).Where(IsOfContent));
    }

    private static string Alone(string id, string culture) => $$"""
        {
          "ContentItemId": "{{id}}", "ContentItemVersionId": "v{{id}}", "ContentType": "Page", "DisplayText": "Zebrafish", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Zebrafish" }, "AutoroutePart": { "Path": "{{culture}}/zebrafish" }, "LocalizationPart": { "Culture": "{{culture}}" }
        }
        """;

    private static bool IsOfContent(string line) => !line.Contains(nameof(SearchFilling), StringComparison.Ordinal) && !line.StartsWith("Identifiers:", StringComparison.Ordinal);

    private static Task RunAsync(CmsHost cms)
        => cms.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<FillSearchIndex>().Single().DoWorkAsync(services, CancellationToken.None));

    private static Task<string[]> FindAsync(CmsHost cms, string text) => cms.InScopeAsync(async services =>
        (await services.GetRequiredService<ContentSearch>().FindAsync("en", text, ["Page", "CountryPage", "Article"], 200, 0)).Items.Select(item => item.ContentItemId).ToArray());

    private static async Task ForgetAsync(CmsHost cms) => await ExecuteAsync(cms, "DELETE FROM \"SearchIndex\"");

    private static async Task<int> CountAsync(CmsHost cms) => Convert.ToInt32(await ExecuteAsync(cms, "SELECT COUNT(*) FROM \"SearchIndex\""), null);

    private static async Task<object?> ExecuteAsync(CmsHost cms, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(cms.AppData, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
