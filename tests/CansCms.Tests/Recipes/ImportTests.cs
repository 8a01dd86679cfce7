using CansCms.Tests.Running;
using CansCms.Trials;
using Grove.Storage.Diagnostics;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CansCms.Tests.Recipes;

/// <summary>Many articles in three languages, with all modules of the product.</summary>
public sealed class ImportTests
{
    // An article of the trial has 18: the document, and a row in each index for each value that it is found by.
    private const int MostRowsOfAnItem = 20;

    // Six questions for a lot of 250 items.
    private const double MostQueriesOfAnItem = 0.05;

    [Fact]
    public async Task An_item_costs_its_rows_and_next_to_no_question_whatever_the_number_of_items()
    {
        await using var host = await Cans.StartAsync();

        var few = await StatementsAsync(host, "few", 200);
        var many = await StatementsAsync(host, "many", 400);
        var rows = (many.Rows - few.Rows) / 600.0;
        var queries = (many.Others - few.Others) / 600.0;

        Assert.InRange(rows, 10, MostRowsOfAnItem);
        Assert.InRange(queries, 0, MostQueriesOfAnItem);
    }

    [Fact]
    public async Task An_item_that_is_not_valid_near_the_end_is_told_with_its_place_and_leaves_nothing_of_those_before()
    {
        await using var host = await Cans.StartAsync();
        var before = await CountAsync(host);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(host, "late", 1000, lastKind: "Gossip"));

        Assert.Contains("step 1 of 1 'content' at $.steps[0]: data[2999] Article", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'Gossip' is not a kind of article", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(host));
    }

    [Fact]
    public async Task Two_items_of_a_culture_in_a_set_are_refused_within_an_import_and_beside_what_is_there()
    {
        var recipe = StoryRecipe.With([new Story("first", "kk")]);
        recipe["steps"]![0]!["enable"]!.AsArray().Add("CansCms.Content");
        await using var site = await StorySite.StartAsync(recipe);

        var within = await Assert.ThrowsAnyAsync<Exception>(() => site.Host.ImportAsync(Translation("one", "second", "ru"), Translation("two", "second", "ru")));
        var beside = await Assert.ThrowsAnyAsync<Exception>(() => site.Host.ImportAsync(Translation("three", "third", "ru"), Translation("four", "first", "KK")));
        await site.Host.ImportAsync(Translation("five", "first", "ru"), Translation("six", "second", "ru"), Translation("six", "second", "ru"));

        Assert.Contains("There is a translation into 'ru' already, the item", within.Message, StringComparison.Ordinal);
        Assert.Contains("data[1] Story 'four' (four)", beside.Message, StringComparison.Ordinal);
        Assert.Contains("There is a translation into 'KK' already, the item first-kk", beside.Message, StringComparison.Ordinal);
        Assert.Equal(3, await CountAsync(site.Host));
    }

    private static string Translation(string id, string set, string culture) => $$"""
        { "ContentItemId": "{{id}}", "ContentItemVersionId": "v{{id}}", "ContentType": "Story", "DisplayText": "{{id}}", "Latest": true, "Published": true,
          "LocalizationPart": { "LocalizationSet": "{{set}}", "Culture": "{{culture}}" } }
        """;

    // Answers that are kept make changes cost more: what they showed has to be known.
    private static async Task ReadAsync(CmsHost host)
    {
        using var answer = await host.Client.GetAsync("/api/graphql?query={article{displayText}}");
        answer.EnsureSuccessStatusCode();
    }

    private static Task<int> CountAsync(CmsHost host)
        => host.InScopeAsync(services => services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>().CountAsync());

    private static async Task<(int Rows, int Others)> StatementsAsync(CmsHost host, string name, int articles)
    {
        await ReadAsync(host);
        using var statements = SqlStatements.Record();
        await RunAsync(host, name, articles);
        var rows = statements.Statements.Count(statement => statement.StartsWith("INSERT INTO", StringComparison.Ordinal));
        return (rows, statements.Statements.Count - rows);
    }

    private static async Task RunAsync(CmsHost host, string name, int articles, string lastKind = "NewsStory")
    {
        var file = Path.Combine(Path.GetDirectoryName(host.AppData)!, "Recipes", name + ".recipe.json");

        await using (var stream = File.Create(file))
        {
            ArticleRecipe.Write(stream, name, articles, lastKind, prefix: name);
        }

        await host.RunAsync(name);
    }
}
