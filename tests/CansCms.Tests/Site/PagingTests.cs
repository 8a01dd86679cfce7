using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

/// <summary>A list of any length is shown in pages, each item on one of them.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData("/en/news", "Article", 45, 20)]
    [InlineData("/en/news?country=KZ", "Article", 45, 20)]
    [InlineData("/en/resources?kind=guide&country=KZ", "Resource", 45, 20)]
    [InlineData("/en/campaigns", "CampaignHighlight", 45, 20)]
    [InlineData("/en/network", "MemberOrganization", 125, 60)]
    [InlineData("/en/events?when=upcoming", "Event", 45, 20)]
    public async Task Every_item_is_on_one_page_and_the_pages_lead_to_each_other(string list, string type, int count, int perPage)
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(ManyItems.Of(type, count, "en", number => PartOf(type, number)));

        var titles = new List<string>();
        var address = list;

        while (address is not null)
        {
            var page = await cms.Client.PageAsync(address);
            var shown = page.QuerySelectorAll("main h3 a").Select(link => link.TextContent).ToArray();
            var previous = page.QuerySelector(".pages a[rel=prev]")?.GetAttribute("href");

            Assert.InRange(shown.Length, 1, perPage);
            Assert.Equal(address == list, previous is null);
            titles.AddRange(shown);
            address = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(1, count).Select(number => $"many{number:00}"), titles.Where(title => title.StartsWith("many", StringComparison.Ordinal)).Order(StringComparer.Ordinal).OrderBy(title => title.Length));
        Assert.Equal(titles.Distinct(), titles);
        await cms.Client.PageAsync(list + (list.Contains('?') ? "&" : "?") + "page=9", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_of_events_leads_to_more_that_come_than_it_shows()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(ManyItems.Of("Event", 25, "en", number => PartOf("Event", number)));

        var page = await cms.Client.PageAsync("/en/events");
        var more = await cms.Client.PageAsync(page.QuerySelector("a.more")!.GetAttribute("href")!);

        Assert.Equal("/en/events?when=upcoming&page=2", page.QuerySelector("a.more")!.GetAttribute("href"));
        Assert.Equal(["many21", "many22", "many23", "many24", "many25"], more.QuerySelectorAll("main h3 a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task The_news_of_a_country_are_its_own_and_say_so()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(ManyItems.Of("Article", 2, "en", number => PartOf("Article", number, number == 1 ? "setcountrykz00000000000000" : "setcountryuz00000000000000")));

        var page = await cms.Client.PageAsync("/en/news?country=UZ");
        var link = (await cms.Client.PageAsync("/en/countries/uzbekistan")).QuerySelector("#latest ~ p a.more")!;

        Assert.Equal("/en/news?country=UZ", link.GetAttribute("href"));
        Assert.Contains("many02", Titles(page));
        Assert.DoesNotContain("many01", Titles(page));
        Assert.Equal(["Home", "News and stories", "Uzbekistan"], page.QuerySelectorAll(".breadcrumb li").Select(step => step.TextContent.Trim()));
        Assert.Equal("/en/news?kind=PressRelease&country=UZ", page.QuerySelectorAll("main nav a").Last(link => link.TextContent == "Press releases").GetAttribute("href"));
    }

    [Fact]
    public async Task The_second_page_of_a_list_is_a_step_below_the_first_in_the_menu_s_own_words()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(ManyItems.Of("Article", 25, "en", _ => new() { ["Kind"] = ManyItems.Text("PressRelease") }));

        var page = await cms.Client.PageAsync("/en/news?kind=PressRelease&page=2");

        Assert.Equal(["Home", "News and stories", "Press releases", "Page 2"], page.QuerySelectorAll(".breadcrumb li").Select(step => step.TextContent.Trim()));
        Assert.Equal("/en/news?kind=PressRelease", page.QuerySelectorAll(".breadcrumb a").Last().GetAttribute("href"));
    }

    private static string[] Titles(IDocument page) => [.. page.QuerySelectorAll("main h3 a").Select(link => link.TextContent)];

    private static JsonObject PartOf(string type, int number, string country = "setcountrykz00000000000000") => type switch
    {
        "Article" => new() { ["Kind"] = ManyItems.Text("NewsStory"), ["Countries"] = Sets(country) },
        "Resource" => new() { ["Kind"] = ManyItems.Term("cansresourcekinds000000000", "kindguide00000000000000000"), ["Countries"] = Sets(country) },
        "MemberOrganization" => new() { ["Relation"] = ManyItems.Text(number % 2 == 0 ? "Member" : "Partner") },
        "Event" => new()
        {
            ["StartsUtc"] = new JsonObject { ["Value"] = $"2190-01-01T{number / 60:00}:{number % 60:00}:00Z" },
            ["TimeZone"] = ManyItems.Text("UTC"),
            ["Precision"] = ManyItems.Text("Time"),
        },
        _ => [],
    };

    private static JsonObject Sets(string set) => new() { ["LocalizationSets"] = new JsonArray(set) };
}
