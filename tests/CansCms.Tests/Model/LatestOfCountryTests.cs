using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Grove.Storage.Diagnostics;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;

namespace CansCms.Tests.Model;

/// <summary>A country page shows what was written about the country, without anybody listing it.</summary>
public sealed class LatestOfCountryTests
{
    private const string Countries = "setcountrykz00000000000000";

    [Fact]
    public async Task The_latest_articles_come_first_and_no_more_than_asked_for()
    {
        await using var host = await Cans.StartAsync();
        await host.ImportAsync(Article("older", "en", "2020-01-02"), Article("newest", "en", "2020-03-01"), Article("old", "en", "2018-01-01"));

        Assert.Equal(["newest", "older"], await LatestAsync(host, "en", "latestArticles(first: 2)"));
        Assert.Equal(4, (await LatestAsync(host, "en", "latestArticles")).Length);
        Assert.Empty(await LatestAsync(host, "en", "latestArticles(first: 0)"));
    }

    [Fact]
    public async Task An_article_appears_once_in_the_language_of_the_page_or_the_one_that_stands_in_for_it()
    {
        await using var host = await Cans.StartAsync();
        await host.ImportAsync(
            Article("both", "ru", "2020-03-01"), Article("both", "kk", "2020-03-01"),
            Article("russian", "ru", "2020-02-01"), Article("english", "en", "2020-01-01"));

        Assert.Equal(["both kk", "russian ru", "english en"], (await LatestAsync(host, "kk", "latestArticles(first: 3)")).Zip(["kk", "ru", "en"], (title, culture) => $"{title} {culture}"));
        Assert.Equal(["both", "english"], (await LatestAsync(host, "en", "latestArticles")).Append("both").Intersect(["both", "english"]).Order());
    }

    [Fact]
    public async Task A_draft_and_what_is_about_another_country_are_not_there()
    {
        await using var host = await Cans.StartAsync();
        await host.ImportAsync(Article("draft", "en", "2020-01-02", published: false), Article("abroad", "en", "2020-01-02", country: "setcountrykg00000000000000"));

        Assert.DoesNotContain("draft", await LatestAsync(host, "en", "latestArticles"));
        Assert.DoesNotContain("abroad", await LatestAsync(host, "en", "latestArticles"));
    }

    [Fact]
    public async Task The_resources_of_the_country_are_there_too()
    {
        await using var host = await Cans.StartAsync();

        Assert.Contains("Analysis of Kazakhstan National Legislation", await LatestAsync(host, "en", "latestResources(first: 50)"));
        Assert.Contains("Анализ национального законодательства Казахстана", await LatestAsync(host, "ru", "latestResources(first: 50)"));
    }

    [Fact]
    public async Task An_article_that_is_old_is_found_behind_many_newer_ones_of_other_countries()
    {
        await using var host = await Cans.StartAsync();
        await host.ImportAsync(
        [
            Article("rare", "en", "2001-01-01", country: "setcountrytm00000000000000"),
            .. Enumerable.Range(0, 150).Select(i => Article($"frequent{i}", "en", "2021-01-01")),
        ]);

        var answer = await host.AskAsync("""{ countryPage(where: { localization: { culture: "en" } }) { country { isoCode latestArticles(first: 2) { displayText } } } }""");
        var turkmenistan = answer["countryPage"]!.AsArray().Single(page => (string?)page!["country"]!["isoCode"] == "TM");

        Assert.Contains("rare", turkmenistan!["country"]!["latestArticles"]!.AsArray().Select(article => (string)article!["displayText"]!));
    }

    [Fact]
    public async Task A_list_of_countries_costs_as_many_statements_as_one_country()
    {
        IReadOnlyList<string> statements = [];
        await using var host = await Cans.StartAsync(options => options.WithMiddleware(app => app.Use(async (_, next) =>
        {
            using var recorder = SqlStatements.Record();
            await next();
            statements = recorder.Statements;
        })));

        var one = await CountAsync("""where: { path: "en/countries/kazakhstan" }""");
        var five = await CountAsync("""where: { localization: { culture: "en" } }""");
        var all = await CountAsync("first: 15");

        Assert.Equal(one, five);
        // Three languages are three chains of languages.
        Assert.InRange(all, five, 3 * five);

        async Task<int> CountAsync(string which)
        {
            var query = $"{{ countryPage({which}) {{ displayText country {{ latestArticles {{ displayText }} latestResources {{ displayText }} partners {{ displayText }} legislationAnalyses {{ displayText }} }} }} }}";
            await host.AskAsync(query);
            await host.AskAsync(query);
            return statements.Count;
        }
    }

    private static async Task<string[]> LatestAsync(CmsHost host, string culture, string field)
    {
        var answer = await host.AskAsync($"{{ countryPage(where: {{ path: \"{culture}/countries/kazakhstan\" }}) {{ country {{ latest: {field} {{ displayText }} }} }} }}");

        return [.. answer["countryPage"]![0]!["country"]!["latest"]!.AsArray().Select(article => (string)article!["displayText"]!)];
    }

    private static string Article(string name, string culture, string day, bool published = true, string country = Countries) => new JsonObject
    {
        ["ContentItemId"] = $"{name}{culture}",
        ["ContentItemVersionId"] = $"v{name}{culture}",
        ["ContentType"] = "Article",
        ["DisplayText"] = name,
        ["Latest"] = true,
        ["Published"] = published,
        ["TitlePart"] = new JsonObject { ["Title"] = name },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/news/{name}" },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "set" + name, ["Culture"] = culture },
        ["ArticlePart"] = new JsonObject
        {
            ["Kind"] = new JsonObject { ["Text"] = "NewsStory" },
            ["PublishedOn"] = new JsonObject { ["Value"] = day },
            ["Countries"] = new JsonObject { ["LocalizationSets"] = new JsonArray(country) },
        },
    }.ToJsonString();
}
