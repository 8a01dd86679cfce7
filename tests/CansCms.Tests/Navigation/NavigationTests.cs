using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CansCms.Tests.Navigation;

/// <summary>A menu leads to what is there, whatever happens to the items that it names.</summary>
public sealed class NavigationTests
{
    private static readonly Story[] _stories = [new("about", "en"), new("about", "ru"), new("team", "en"), new("team", "kk"), new("law", "en")];

    [Fact]
    public async Task Links_lead_to_the_best_translation_of_their_target()
    {
        await using var site = await StartAsync();

        Assert.Equal("About=/en/about[Team=/en/team] Law=/en/law", await MenuAsync(site, "en"));
        Assert.Equal("About=/ru/about[Team=/kk/team] Law=/en/law", await MenuAsync(site, "kk"));
        Assert.Equal("About=/ru/about[Team=/en/team] Law=/en/law", await MenuAsync(site, "ru"));
    }

    [Fact]
    public async Task A_link_follows_its_target_to_another_path()
    {
        await using var site = await StartAsync();

        await site.PublishAsync("law-en", item => item.Alter<AutoroutePart>(part => part.Path = "en/laws"));

        Assert.Equal("About=/en/about[Team=/en/team] Law=/en/laws", await MenuAsync(site, "en"));
    }

    [Fact]
    public async Task A_link_whose_target_was_deleted_is_left_out()
    {
        await using var site = await StartAsync();

        await site.ContentAsync(async content => await content.RemoveAsync(await content.GetAsync("law-en")));

        Assert.Equal("About=/en/about[Team=/en/team]", await MenuAsync(site, "en"));
    }

    [Fact]
    public async Task A_heading_stays_while_something_below_it_can_be_read()
    {
        await using var site = await StartAsync();

        await site.ContentAsync(async content =>
        {
            await content.RemoveAsync(await content.GetAsync("about-en"));
            await content.RemoveAsync(await content.GetAsync("about-ru"));
        });
        Assert.Equal("About=[Team=/en/team] Law=/en/law", await MenuAsync(site, "en"));

        await site.ContentAsync(async content =>
        {
            await content.RemoveAsync(await content.GetAsync("team-en"));
            await content.RemoveAsync(await content.GetAsync("team-kk"));
        });
        Assert.Equal("Law=/en/law", await MenuAsync(site, "en"));
    }

    [Fact]
    public async Task A_link_whose_target_was_unpublished_leads_to_a_translation_or_is_left_out()
    {
        await using var site = await StartAsync();

        await site.ContentAsync(async content =>
        {
            await content.UnpublishAsync(await content.GetAsync("law-en"));
            await content.UnpublishAsync(await content.GetAsync("team-kk"));
        });

        Assert.Equal("About=/ru/about[Team=/en/team]", await MenuAsync(site, "kk"));
    }

    [Fact]
    public async Task A_renamed_target_changes_neither_the_text_of_a_link_nor_where_it_leads()
    {
        await using var site = await StartAsync();

        await site.PublishAsync("law-en", item => item.Alter<TitlePart>(part => part.Title = "The law"));

        Assert.Equal("About=/en/about[Team=/en/team] Law=/en/law", await MenuAsync(site, "en"));
    }

    [Theory]
    [InlineData("en/team", "About>Team*")]
    [InlineData("/en/team/", "About>Team*")]
    [InlineData("en/about", "About*")]
    [InlineData("en/law/section-1", "Law")]
    [InlineData("en/lawyers", "")]
    [InlineData("", "")]
    public async Task The_way_to_the_current_page_is_marked(string path, string expected)
    {
        await using var site = await StartAsync();

        var menu = (await site.AskAsync($$"""{ navigation(alias: "main-menu", culture: "en", path: "{{path}}") { trail { text isCurrent isAncestor } } }"""))["navigation"]!;

        Assert.Equal(expected, string.Join('>', menu["trail"]!.AsArray().Select(entry => (string?)entry!["text"] + ((bool)entry["isCurrent"]! ? "*" : ""))));
    }

    [Fact]
    public async Task A_menu_that_is_not_there_is_null()
    {
        await using var site = await StartAsync();

        Assert.Null((await site.AskAsync("""{ navigation(alias: "no-menu", culture: "xx-yy-1") { alias } }"""))["navigation"]);
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_tree()
    {
        var stories = Enumerable.Range(100, 60).Select(number => new Story($"s{number}", "en")).ToArray();
        await using var small = await StorySite.StartAsync(StoryRecipe.With(
            _stories,
            StoryRecipe.Menu("main-menu-en", StoryRecipe.Entry("About", "about-en"), StoryRecipe.Link("Law", "/en/law"))));
        await using var large = await StorySite.StartAsync(StoryRecipe.With(stories, StoryRecipe.Menu("main-menu-en", [.. stories.Chunk(6).Select(group =>
            StoryRecipe.Entry("Group", group[0].Id, [.. group[1..].Select(story => StoryRecipe.Entry(story.Title, story.Id))])),
            .. stories.Select(story => StoryRecipe.Link(story.Title, "/" + story.Path))])));

        await MenuAsync(small, "kk");
        await MenuAsync(small, "kk");
        await MenuAsync(large, "kk");
        var menu = await MenuAsync(large, "kk");

        Assert.Equal(120, menu.Split('=').Length - 1);
        Assert.Equal(small.Statements.Count, large.Statements.Count);
        Assert.InRange(large.Statements.Count, 1, 6);
    }

    [Fact]
    public async Task All_menus_of_an_answer_take_as_many_statements_as_one()
    {
        await using var site = await StorySite.StartAsync(StoryRecipe.With(
            _stories,
            StoryRecipe.Menu("main-menu-en", StoryRecipe.Entry("About", "about-en"), StoryRecipe.Link("Law", "/en/law")),
            StoryRecipe.Menu("footer-menu-en", StoryRecipe.Entry("Team", "team-en"), StoryRecipe.Link("Gone", "/en/gone"))));

        const string Several = """{ navigation(alias: "main-menu", culture: "kk") { items { text url } } footer: navigation(alias: "footer-menu", culture: "kk") { items { text url } } none: navigation(alias: "no-menu", culture: "kk") { alias } }""";
        await MenuAsync(site, "kk");
        await MenuAsync(site, "kk");
        var one = site.Statements.Count;

        await site.AskAsync(Several);
        var answer = await site.AskAsync(Several);

        Assert.Equal("About=/ru/about Law=/en/law", Text(answer["navigation"]!["items"]!));
        Assert.Equal("Team=/kk/team Gone=/en/gone", Text(answer["footer"]!["items"]!));
        Assert.Null(answer["none"]);
        Assert.Equal(one, site.Statements.Count);
    }

    [Fact]
    public async Task A_typed_address_follows_the_item_that_moved_and_keeps_what_stands_behind_its_path()
    {
        await using var site = await StorySite.StartAsync(StoryRecipe.With(_stories, StoryRecipe.Menu("main-menu-en",
            StoryRecipe.Link("Law", "~/en/law?part=2#first"), StoryRecipe.Link("Team", "/en/team"), StoryRecipe.Link("News", "/en/news"), StoryRecipe.Link("Away", "https://example.org/en/law"))));

        Assert.Equal("Law=/en/law?part=2#first Team=/en/team News=/en/news Away=https://example.org/en/law", await MenuAsync(site, "en"));

        await site.PublishAsync("law-en", item => item.Alter<AutoroutePart>(part => part.Path = "en/laws"));
        Assert.Equal("Law=/en/laws?part=2#first Team=/en/team News=/en/news Away=https://example.org/en/law", await MenuAsync(site, "en"));
    }

    [Fact]
    public async Task A_typed_address_says_which_item_is_there_so_that_a_site_knows_what_is_gone()
    {
        await using var site = await StorySite.StartAsync(StoryRecipe.With(_stories, StoryRecipe.Menu("main-menu-en",
            StoryRecipe.Link("Law", "/en/law"), StoryRecipe.Link("Stand-in", "/ru/team"), StoryRecipe.Link("Gone", "/en/gone"), StoryRecipe.Link("Elsewhere", "//example.org"))));

        var entries = (await site.AskAsync("""{ navigation(alias: "main-menu", culture: "en") { items { url contentItemId } } }"""))["navigation"]!["items"]!.AsArray();

        Assert.Equal(["law-en", "team-en", null, null], entries.Select(entry => (string?)entry!["contentItemId"]));
        Assert.Equal("/ru/team", (string?)entries[1]!["url"]);
    }

    private static Task<StorySite> StartAsync() => StorySite.StartAsync(StoryRecipe.With(
        _stories,
        StoryRecipe.Menu("main-menu-en", StoryRecipe.Entry("About", "about-en", StoryRecipe.Entry("Team", "team-en")), StoryRecipe.Entry("Law", "law-en"))));

    private static async Task<string> MenuAsync(StorySite site, string culture)
        => Text((await site.AskAsync($$"""{ navigation(alias: "main-menu", culture: "{{culture}}") { items { text url items { text url } } } }"""))["navigation"]!["items"]!);

    private static string Text(JsonNode entries) => string.Join(' ', entries.AsArray().Select(entry =>
        $"{entry!["text"]}={entry["url"]}" + (entry["items"]?.AsArray().Count > 0 ? $"[{Text(entry["items"]!)}]" : "")));
}
