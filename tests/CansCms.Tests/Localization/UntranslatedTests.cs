using System.Text.Json.Nodes;
using CansCms.Tests.Running;

namespace CansCms.Tests.Localization;

/// <summary>Menus and lists show what is not translated in the language that stands in, or leave it out, as the site's settings say.</summary>
public sealed class UntranslatedTests
{
    private static readonly Story[] _stories = [new("about", "en"), new("about", "kk"), new("law", "en"), new("law", "ru"), new("team", "ru")];

    [Theory]
    [InlineData(false, "about-kk law-ru team-ru", "About=/kk/about Law=/ru/law Team=/ru/team Typed=/kk/law")]
    [InlineData(true, "about-kk", "About=/kk/about Typed=/kk/law")]
    public async Task A_list_and_a_menu_follow_the_setting(bool hide, string list, string menu)
    {
        await using var site = await StartAsync(hide);

        var answer = await site.AskAsync("""
            { story_localized(culture: "kk", orderBy: { contentItemId: ASC }) { totalCount items { item { contentItemId } } } navigation(alias: "main-menu", culture: "kk") { items { text url contentItemId } } }
            """);

        Assert.Equal(list, string.Join(' ', answer["story_localized"]!["items"]!.AsArray().Select(entry => (string?)entry!["item"]!["contentItemId"])));
        Assert.Equal(list.Split(' ').Length, (int)answer["story_localized"]!["totalCount"]!);
        Assert.Equal(menu, string.Join(' ', answer["navigation"]!["items"]!.AsArray().Select(entry => $"{entry!["text"]}={entry["url"]}")));
        // The site leaves out an address of its own that says no item.
        Assert.Equal(hide, answer["navigation"]!["items"]!.AsArray().Last()!["contentItemId"] is null);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_address_answers_what_stands_in_either_way(bool hide)
    {
        await using var site = await StartAsync(hide);

        var answer = await site.AskAsync("""{ contentByPath(path: "kk/law", fallback: true) { culture } }""");

        Assert.Equal("ru", (string?)answer["contentByPath"]!["culture"]);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 0)]
    public async Task The_pages_of_the_site_follow_the_setting(bool hide, int expected)
    {
        await using var cms = await Cans.StartAsync();
        await cms.RunStepAsync($$"""{ "name": "settings", "FallbackSettings": { "Chains": { "kk": ["ru", "en"] }, "HideUntranslated": {{(hide ? "true" : "false")}} } }""");
        await cms.ImportAsync([
            .. ManyItems.Of("Article", 1, "ru", _ => new() { ["Kind"] = ManyItems.Text("NewsStory") }),
            .. ManyItems.Of("Resource", 1, "en", _ => new() { ["Kind"] = ManyItems.Term("cansresourcekinds000000000", "kindguide00000000000000000") }),
            .. ManyItems.Of("Event", 1, "ru", _ => new() { ["StartsUtc"] = new JsonObject { ["Value"] = "2190-01-01T00:00:00Z" }, ["TimeZone"] = ManyItems.Text("UTC"), ["Precision"] = ManyItems.Text("Time") }),
        ]);

        var shown = 0;

        foreach (var list in new[] { "/kk/news", "/kk/resources", "/kk/events" })
        {
            shown += (await Site.SitePageReader.PageAsync(cms.Client, list)).QuerySelectorAll("main h3 a").Count(link => link.TextContent == "many01");
        }

        Assert.Equal(expected, shown);
    }

    private static async Task<StorySite> StartAsync(bool hide)
    {
        var site = await StorySite.StartAsync(StoryRecipe.With(_stories, StoryRecipe.Menu(
            "main-menu",
            StoryRecipe.Entry("About", "about-en"), StoryRecipe.Entry("Law", "law-en"), StoryRecipe.Entry("Team", "team-ru"), StoryRecipe.Link("Typed", "/kk/law"))));
        await site.Host.RunStepAsync($$"""{ "name": "settings", "FallbackSettings": { "Chains": { "kk": ["ru", "en"] }, "HideUntranslated": {{(hide ? "true" : "false")}} } }""");
        return site;
    }
}
