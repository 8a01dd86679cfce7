using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CansCms.Tests.Localization;

/// <summary>A list in a language: each localization set once, in the best language that it is published in.</summary>
public sealed class LocalizedListTests
{
    private static readonly Story[] _stories =
    [
        new("a", "en"), new("a", "kk"), new("a", "ru"),
        new("b", "en"), new("b", "ru"),
        new("c", "en") { Kind = "report" },
        new("d", "ru"),
        new("e", "kk") { Kind = "report" },
    ];

    [Theory]
    [InlineData("kk", "a-kk b-ru! c-en! d-ru! e-kk")]
    [InlineData("ru", "a-ru b-ru c-en! d-ru")]
    [InlineData("en", "a-en b-en c-en")]
    [InlineData("KK", "a-kk b-ru! c-en! d-ru! e-kk")]
    [InlineData("kk-KZ", "a-kk b-ru! c-en! d-ru! e-kk")]
    public async Task Each_set_is_there_once_in_the_best_language(string culture, string expected)
    {
        await using var site = await StorySite.StartAsync(_stories);

        var list = await ListAsync(site, $"culture: \"{culture}\"");

        Assert.Equal(expected, Items(list));
        Assert.Equal(expected.Split(' ').Length, (int)list["totalCount"]!);
    }

    [Theory]
    [InlineData("""where: { displayText_contains: "in ru" }""", "b-ru! d-ru!")]
    [InlineData("""where: { kind: "report" }""", "c-en! e-kk")]
    [InlineData("""where: { localization: { culture: "ru" } }""", "b-ru! d-ru!")]
    [InlineData("""where: { path_starts_with: "kk/" }""", "a-kk e-kk")]
    [InlineData("""where: { OR: [{ kind: "report" }, { contentItemId: "a-kk" }] }""", "a-kk c-en! e-kk")]
    [InlineData("""where: { contentItemId: "a-ru" }""", "")]
    public async Task The_filters_are_those_of_the_generated_field_and_hold_for_what_is_served(string arguments, string expected)
    {
        await using var site = await StorySite.StartAsync(_stories);

        var list = await ListAsync(site, $"culture: \"kk\", {arguments}");

        Assert.Equal(expected, Items(list));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, (int)list["totalCount"]!);
    }

    [Theory]
    [InlineData("first: 2", "a-kk b-ru!")]
    [InlineData("first: 2, skip: 2", "c-en! d-ru!")]
    [InlineData("first: 2, skip: 4", "e-kk")]
    [InlineData("first: 2, skip: 9", "")]
    public async Task Pages_are_cut_from_what_is_served_and_the_total_is_that_of_the_whole_list(string arguments, string expected)
    {
        await using var site = await StorySite.StartAsync(_stories);

        var list = await ListAsync(site, $"culture: \"kk\", {arguments}");

        Assert.Equal(expected, Items(list));
        Assert.Equal(5, (int)list["totalCount"]!);
    }

    [Fact]
    public async Task The_order_is_the_one_asked_for_and_without_one_that_of_the_generated_field()
    {
        await using var site = await StorySite.StartAsync(
            new("old", "en") { CreatedUtc = "2026-01-01T00:00:00Z" },
            new("new", "en") { CreatedUtc = "2026-03-01T00:00:00Z" },
            new("mid", "kk") { CreatedUtc = "2026-02-01T00:00:00Z" });

        var data = await site.AskAsync(
            """
            {
              generated: story(where: { localization: { culture_not: "xx" } }) { contentItemId }
              default: story_localized(culture: "kk") { items { item { contentItemId } } }
              down: story_localized(culture: "kk", orderBy: { displayText: DESC }) { items { item { contentItemId } } }
            }
            """);

        Assert.Equal(data["generated"]!.AsArray().Select(item => (string?)item!["contentItemId"]), Ids(data["default"]!));
        Assert.Equal(["new-en", "mid-kk", "old-en"], Ids(data["default"]!));
        Assert.Equal(["old-en", "new-en", "mid-kk"], Ids(data["down"]!));
    }

    [Fact]
    public async Task A_draft_is_never_served_and_hides_no_published_translation()
    {
        await using var site = await StorySite.StartAsync(new("a", "ru"), new("a", "kk") { IsPublished = false }, new("b", "kk") { IsPublished = false });

        Assert.Equal("a-ru!", Items(await ListAsync(site, "culture: \"kk\"")));

        await site.ContentAsync(async content => await content.PublishAsync(await content.GetAsync("a-kk", VersionOptions.Latest)));
        Assert.Equal("a-kk", Items(await ListAsync(site, "culture: \"kk\"")));

        await site.ContentAsync(async content =>
        {
            var draft = await content.GetAsync("a-kk", VersionOptions.DraftRequired);
            draft.Alter<TitlePart>(part => part.Title = "secret");
            draft.DisplayText = "secret";
            await content.SaveDraftAsync(draft);
        });
        var list = await ListAsync(site, "culture: \"kk\"");
        Assert.Equal("a-kk", Items(list));
        Assert.Equal("a in kk", (string?)list["items"]![0]!["item"]!["displayText"]);

        await site.ContentAsync(async content => await content.UnpublishAsync(await content.GetAsync("a-kk", VersionOptions.Published)));
        Assert.Equal("a-ru!", Items(await ListAsync(site, "culture: \"kk\"")));

        await site.ContentAsync(async content => await content.RemoveAsync(await content.GetAsync("a-ru")));
        Assert.Equal("", Items(await ListAsync(site, "culture: \"kk\"")));
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_list()
    {
        await using var small = await StorySite.StartAsync(_stories);
        await using var large = await StorySite.StartAsync([.. Enumerable.Range(100, 150).SelectMany(number => new Story[] { new($"s{number}", "en"), new($"s{number}", number % 2 == 0 ? "kk" : "ru") })]);

        await ListAsync(small, "culture: \"kk\", first: 100");
        await ListAsync(small, "culture: \"kk\", first: 100");
        await ListAsync(large, "culture: \"kk\", first: 100");
        var list = await ListAsync(large, "culture: \"kk\", first: 100");

        Assert.Equal((100, 150), (list["items"]!.AsArray().Count, (int)list["totalCount"]!));
        Assert.Equal(small.Statements.Count, large.Statements.Count);
        Assert.InRange(large.Statements.Count(statement => statement.Contains("LocalizedContentItemIndex", StringComparison.Ordinal)), 0, 2);
    }

    [Fact]
    public async Task Counting_is_left_out_where_nobody_asks_for_the_total()
    {
        await using var site = await StorySite.StartAsync(_stories);

        await site.AskAsync("""{ story_localized(culture: "kk") { items { servedCulture } } }""");

        Assert.DoesNotContain(site.Statements, statement => statement.Contains("COUNT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_not_view_the_type_gets_an_empty_list()
    {
        var recipe = StoryRecipe.With(_stories);
        recipe["steps"]![1]!["Roles"]![0]!["Permissions"] = new JsonArray("ExecuteGraphQL");
        await using var site = await StorySite.StartAsync(recipe);

        var list = await ListAsync(site, "culture: \"kk\"");

        Assert.Equal(("", 0), (Items(list), (int)list["totalCount"]!));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData("not a culture")]
    public async Task A_culture_that_the_site_does_not_have_is_an_error_that_names_those_it_has(string culture)
    {
        await using var site = await StorySite.StartAsync(_stories);

        var answer = await site.AnswerAsync($$"""{ story_localized(culture: "{{culture}}") { totalCount } }""");

        Assert.Equal($"'{culture}' is not a culture of this site. It has en, kk, ru.", (string?)answer["errors"]![0]!["message"]);
    }

    [Fact]
    public async Task Only_types_that_are_translated_have_such_a_list_and_its_arguments_are_the_generated_ones()
    {
        await using var site = await StorySite.StartAsync(_stories);

        var fields = (await site.AskAsync("{ __schema { queryType { fields { name args { name type { name } } } } } }"))["__schema"]!["queryType"]!["fields"]!.AsArray().ToDictionary(field => (string)field!["name"]!);

        Assert.False(fields.ContainsKey("note_localized"));
        Assert.Equal(
            ["culture", .. Arguments("story").Where(argument => !argument.StartsWith("status", StringComparison.Ordinal))],
            Arguments("story_localized").Select(argument => argument.StartsWith("culture", StringComparison.Ordinal) ? "culture" : argument));

        IEnumerable<string> Arguments(string field) => fields[field]!["args"]!.AsArray().Select(argument => $"{argument!["name"]} {argument["type"]!["name"]}");
    }

    private static async Task<JsonNode> ListAsync(StorySite site, string arguments)
        => (await site.AskAsync($$"""{ story_localized({{arguments}}{{(arguments.Contains("orderBy", StringComparison.Ordinal) ? "" : ", orderBy: { contentItemId: ASC }")}}) { totalCount items { servedCulture isFallback item { contentItemId displayText path kind localization { culture } } } } }"""))["story_localized"]!;

    /// <summary>The ids, with a mark where another language stands in.</summary>
    private static string Items(JsonNode list) => string.Join(' ', list["items"]!.AsArray().Select(item =>
    {
        Assert.Equal((string?)item!["servedCulture"], (string?)item["item"]!["localization"]!["culture"]);
        return (string?)item["item"]!["contentItemId"] + ((bool)item["isFallback"]! ? "!" : "");
    }));

    private static IEnumerable<string?> Ids(JsonNode list) => list["items"]!.AsArray().Select(item => (string?)item!["item"]!["contentItemId"]);
}
