using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Grove.Testing;

namespace CansCms.Tests.Model;

/// <summary>Readers see what comes next first, and of what is over the latest. The clock stands at 20 June 2026.</summary>
public sealed class EventListTests : IAsyncLifetime
{
    private CmsHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await Cans.StartAsync();
        await _host.ImportAsync(
            Event("autumn", "en", "2026-09-01T00:00:00Z", "2026-09-02T00:00:00Z"),
            Event("summer", "en", "2026-07-01T00:00:00Z", null),
            Event("summer", "kk", "2026-07-01T00:00:00Z", null),
            Event("running", "ru", "2026-06-19T00:00:00Z", "2026-06-21T00:00:00Z"),
            Event("draft", "en", "2026-07-02T00:00:00Z", null, published: false));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task What_comes_next_is_first_each_event_once_in_the_best_language()
        => Assert.Equal(["running ru", "summer kk", "autumn en"], await ListAsync("""culture: "kk" """));

    [Fact]
    public async Task What_is_not_in_a_language_that_the_reader_may_get_is_left_out()
        => Assert.Equal(["summer en", "autumn en"], await ListAsync("""culture: "en" """));

    [Fact]
    public async Task Of_what_is_over_the_latest_is_first()
        => Assert.Equal(
            ["Conference on birth registration en", "Side event of the High-Level Segment on Statelessness en", "Fourth annual meeting of the network en"],
            await ListAsync("""culture: "en", ended: true"""));

    [Fact]
    public async Task A_list_has_pages()
    {
        Assert.Equal(["summer kk"], await ListAsync("""culture: "kk", first: 1, skip: 1"""));
        Assert.Empty(await ListAsync("""culture: "kk", first: 0"""));
        Assert.Empty(await ListAsync("""culture: "kk", skip: 3"""));
    }

    [Fact]
    public async Task An_event_that_ends_meanwhile_is_over()
    {
        _host.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(["summer kk", "autumn en"], await ListAsync("""culture: "kk" """));
        Assert.Equal("running ru", (await ListAsync("""culture: "kk", ended: true"""))[0]);
    }

    private async Task<string[]> ListAsync(string arguments)
    {
        var answer = await _host.AskAsync($"{{ events({arguments}) {{ displayText ... on Event {{ localization {{ culture }} }} }} }}");

        return [.. answer["events"]!.AsArray().Select(item => $"{item!["displayText"]} {item["localization"]!["culture"]}")];
    }

    private static string Event(string name, string culture, string starts, string? ends, bool published = true) => new JsonObject
    {
        ["ContentItemId"] = name + culture,
        ["ContentItemVersionId"] = $"v{name}{culture}",
        ["ContentType"] = "Event",
        ["DisplayText"] = name,
        ["Latest"] = true,
        ["Published"] = published,
        ["TitlePart"] = new JsonObject { ["Title"] = name },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/events/{name}" },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "set" + name, ["Culture"] = culture },
        ["EventPart"] = new JsonObject
        {
            ["StartsUtc"] = new JsonObject { ["Value"] = starts },
            ["EndsUtc"] = new JsonObject { ["Value"] = ends },
            ["TimeZone"] = new JsonObject { ["Text"] = "Asia/Almaty" },
        },
    }.ToJsonString();
}
