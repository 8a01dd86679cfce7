using System.Globalization;
using System.Text.Json.Nodes;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

public sealed class EventListTests
{
    [Fact]
    public async Task Events_that_are_over_fill_as_many_pages_as_they_need_the_latest_first()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync([.. Enumerable.Range(1, 25).Select(number => Event($"talk{number:00}", new DateTime(2001, 1, number)))]);

        var first = (await cms.Client.PageAsync("/kk/events")).QuerySelectorAll("main .stories a").Select(link => link.TextContent).ToArray();
        var second = await cms.Client.PageAsync("/kk/events?page=2");
        var further = second.QuerySelectorAll("main .stories a").Select(link => link.TextContent).ToArray();

        Assert.Contains("talk25", first);
        Assert.Equal("talk01", further[^1]);
        Assert.Equal([.. Enumerable.Range(1, 25).Select(number => $"talk{26 - number:00}")], first.Concat(further).Where(title => title.StartsWith("talk", StringComparison.Ordinal)));
        Assert.Null(second.QuerySelector("a[rel=next]"));
        Assert.NotNull(second.QuerySelector("a[rel=prev]"));
    }

    private static string Event(string name, DateTime day) => new JsonObject
    {
        ["ContentItemId"] = name,
        ["ContentItemVersionId"] = "v" + name,
        ["ContentType"] = "Event",
        ["DisplayText"] = name,
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = name },
        ["AutoroutePart"] = new JsonObject { ["Path"] = "en/events/" + name },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "set" + name, ["Culture"] = "en" },
        ["EventPart"] = new JsonObject
        {
            ["StartsUtc"] = new JsonObject { ["Value"] = day.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) },
            ["Precision"] = new JsonObject { ["Text"] = "Time" },
            ["TimeZone"] = new JsonObject { ["Text"] = "UTC" },
        },
    }.ToJsonString();
}
