using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Grove.Storage.Diagnostics;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;

namespace CansCms.Tests.Site;

/// <summary>A page costs as many SQL statements, however much there is to list.</summary>
public sealed class StatementTests
{
    private const int Most = 18;

    private static readonly string[] _pages =
    [
        "/kk", "/kk/news", "/kk/news?kind=NewsStory", "/kk/countries", "/kk/campaigns", "/kk/resources", "/kk/events", "/kk/network", Search,
        "/kk/news?country=KZ", "/kk/resources?kind=factsheet&country=KZ", "/kk/topics", "/kk/topics/statelessness", "/kk/countries/kazakhstan", "/kk/feed.xml",
    ];

    /// <summary>Its rows are too many to be held, and it finds words in them.</summary>
    private const string Search = "/kk/search?q=many";

    [Fact]
    public async Task A_page_that_was_made_before_costs_no_statement_while_nothing_changes()
    {
        IReadOnlyList<string> statements = [];
        await using var cms = await StartAsync(recorded => statements = recorded);
        await cms.ImportAsync(Items(0, 4));

        foreach (var page in _pages.Where(page => page != Search))
        {
            await AskAsync(cms, page);
            await AskAsync(cms, page);
            Assert.Equal([], statements);
        }

        // Anything that is committed is seen.
        await cms.ImportAsync(Items(4, 5));
        await AskAsync(cms, _pages[0]);
        Assert.NotEmpty(statements);
    }

    [Fact]
    public async Task The_number_of_statements_of_a_page_does_not_grow_with_its_list()
    {
        IReadOnlyList<string> statements = [];
        await using var cms = await StartAsync(recorded => statements = recorded, megabytesHeld: "0");

        // Definitions and schema are read once, before anything is counted.
        await cms.ImportAsync(Items(0, 2));
        await CountAsync();
        await cms.ImportAsync(Items(2, 4));
        var few = await CountAsync();
        await cms.ImportAsync(Items(4, 16));
        var many = await CountAsync();

        Assert.All(_pages.Zip(few, many), page => Assert.True(page.Third <= page.Second, $"{page.First} takes {page.Second} statements for few items and {page.Third} for many."));
        Assert.All(_pages.Zip(many), page => Assert.True(page.Second <= Most, $"{page.First} takes {page.Second} statements."));

        // What another page has read is held, so one or the other takes none.
        Assert.Contains(many, count => count > 0);

        async Task<int[]> CountAsync()
        {
            var counts = new List<int>();

            foreach (var page in _pages)
            {
                await AskAsync(cms, page);
                counts.Add(statements.Count);
            }

            return [.. counts];
        }
    }

    private static Task<CmsHost> StartAsync(Action<IReadOnlyList<string>> record, string megabytesHeld = "64") => Cans.StartAsync(options => options
        .With("OrchardCore:Grove_HeldContent:Megabytes", megabytesHeld)
        .With("OrchardCore:CansCms_Delivery:CacheAnswers", "false")
        .WithMiddleware(app => app.Use(async (_, next) =>
        {
            using var recorder = SqlStatements.Record();
            await next();
            record(recorder.Statements);
        })));

    private static async Task AskAsync(CmsHost cms, string page)
    {
        using var response = await cms.Client.GetAsync(page);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Half of them in Kazakh, half in Russian alone, of each type that pages list.</summary>
    private static string[] Items(int from, int to)
        => [.. Enumerable.Range(from, to - from).SelectMany(number => new[] { Item("Article", number), Item("Resource", number), Item("Event", number) })];

    private static string Item(string type, int number)
    {
        var (name, culture) = ($"many{type}{number}", number % 2 == 0 ? "kk" : "ru");

        return new JsonObject
        {
            ["ContentItemId"] = name,
            ["ContentItemVersionId"] = "v" + name,
            ["ContentType"] = type,
            ["DisplayText"] = name,
            ["Latest"] = true,
            ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = name },
            ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/{name}" },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "set" + name, ["Culture"] = culture },
            [type + "Part"] = Part(type, number),
        }.ToJsonString();
    }

    private static JsonObject Part(string type, int number)
    {
        var part = new JsonObject { ["Countries"] = new JsonObject { ["LocalizationSets"] = new JsonArray("setcountrykz00000000000000") } };

        switch (type)
        {
            case "Article":
                part["Kind"] = new JsonObject { ["Text"] = "NewsStory" };
                part["Topics"] = Terms("canstopics0000000000000000", "topicstatelessness00000000");
                break;
            case "Resource":
                part["Kind"] = Terms("cansresourcekinds000000000", "kindfactsheet0000000000000");
                part["Topics"] = Terms("canstopics0000000000000000", "topicstatelessness00000000");
                break;
            default:
                part["StartsUtc"] = new JsonObject { ["Value"] = $"20{10 + number}-01-02T03:04:05Z" };
                part["TimeZone"] = new JsonObject { ["Text"] = "UTC" };
                part["Precision"] = new JsonObject { ["Text"] = "Time" };
                break;
        }

        return part;
    }

    private static JsonObject Terms(string taxonomy, string term)
        => new() { ["TaxonomyContentItemId"] = taxonomy, ["TermContentItemIds"] = new JsonArray(term) };
}
