using System.Net;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Site;

public sealed class SearchTests(CansSite site) : IClassFixture<CansSite>
{
    [Theory]
    [InlineData("/en/search?q=tajik", "/en/countries/tajikistan")]
    [InlineData("/ru/search?q=ТАДЖИК", "/ru/countries/tajikistan")]
    [InlineData("/kk/search?q=тәжік", "/kk/countries/tajikistan")]
    [InlineData("/en/search?q=amnesty", "/en/countries/tajikistan")]
    public async Task An_item_is_found_by_its_title_and_its_lead_in_every_script(string address, string expected)
    {
        var page = await site.Client.PageAsync(address);

        Assert.Contains(expected, page.QuerySelectorAll("main .stories h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_word_of_another_language_finds_the_item_in_that_language_and_says_so()
    {
        var page = await site.Client.PageAsync("/kk/search?q=Таджикистан");
        var link = page.QuerySelectorAll("main .stories h3 a").First(found => found.GetAttribute("href") == "/ru/countries/tajikistan");

        Assert.Equal("ru", link.GetAttribute("lang"));
        Assert.Equal("Русский", link.ParentElement!.QuerySelector(".tag")!.TextContent);
    }

    [Fact]
    public async Task An_item_that_is_found_in_several_languages_is_shown_once_in_that_of_the_page()
    {
        var page = await site.Client.PageAsync("/ru/search?q=DAFI");

        Assert.Equal(["/ru/campaigns/dafi-tertiary-scholarship-programme"], page.QuerySelectorAll("main .stories h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_long_list_of_what_is_found_has_pages()
    {
        var first = await site.Client.PageAsync("/en/search?q=an");
        var next = first.QuerySelector(".pages a[rel=next]")!.GetAttribute("href")!;
        var second = await site.Client.PageAsync(next);

        Assert.Equal("/en/search?q=an&page=2", next);
        Assert.Equal(20, first.QuerySelectorAll("main .stories > li").Length);
        Assert.Empty(Titles(first).Intersect(Titles(second)));
        Assert.Equal("/en/search?q=an", second.QuerySelector(".pages a[rel=prev]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/search?q=participants+achievements", "/en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting")]
    [InlineData("/en/search?q=fourth+annual+YELENA", "/en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting")]
    public async Task An_item_is_found_by_all_of_its_text_and_the_words_may_stand_anywhere(string address, string expected)
    {
        var page = await site.Client.PageAsync(address);

        Assert.Contains(expected, page.QuerySelectorAll("main .stories h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task All_words_must_be_there() => Assert.Empty((await site.Client.PageAsync("/en/search?q=tajikistan+qqqq")).QuerySelectorAll("main .stories h3 a"));

    [Fact]
    public async Task Topics_are_found_by_their_names()
    {
        var page = await site.Client.PageAsync("/ru/search?q=бежен");

        Assert.Contains("/ru/topics/refugees", page.QuerySelectorAll("main .row a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_published_item_is_looked_through_and_those_with_the_words_in_the_title_come_first_then_the_newest()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync([
            .. ManyItems.Of("Page", 130, "ru", number => new() { ["Lead"] = ManyItems.Text("Zebrafish") }),
            .. ManyItems.Of("Article", 25, "en", _ => new() { ["Kind"] = ManyItems.Text("NewsStory") }, "zebrafish "),
        ]);

        var titles = new List<string>();

        for (var address = "/kk/search?q=zebrafish"; address is not null;)
        {
            var page = await cms.Client.PageAsync(address);
            Assert.Equal("155", page.QuerySelector("main h2 .tag")!.TextContent);
            titles.AddRange(Titles(page));
            address = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(
            [.. Enumerable.Range(1, 25).Select(number => $"zebrafish {26 - number:00}"), .. Enumerable.Range(1, 130).Select(number => $"many{131 - number:00}")],
            titles);
    }

    [Fact]
    public async Task Drafts_and_unpublished_items_are_not_found()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(ManyItems.Of("Page", 1, "en", _ => new() { ["Lead"] = ManyItems.Text("Axolotl") }));
        Assert.Single(Titles(await cms.Client.PageAsync("/en/search?q=axolotl")));

        await cms.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var draft = await content.GetAsync("Pagemany01", VersionOptions.DraftRequired);
            draft.DisplayText = "Salamander";
            await content.UpdateAsync(draft);
        });
        Assert.Empty(Titles(await cms.Client.PageAsync("/en/search?q=salamander")));

        await cms.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            await content.UnpublishAsync(await content.GetAsync("Pagemany01"));
        });
        Assert.Empty(Titles(await cms.Client.PageAsync("/en/search?q=axolotl")));
    }

    [Theory]
    [InlineData("/en/search", null)]
    [InlineData("/en/search?q=%20", null)]
    [InlineData("/en/search?q=a", "at least 2 letters")]
    [InlineData("/en/search?q=qqqq", "Nothing was found for “qqqq”")]
    [InlineData("/en/search?q=100%25_", "Nothing was found for “100%_”")]
    [InlineData("/en/search?q=%3Cscript%3E", "Nothing was found for “<script>”")]
    public async Task A_search_without_results_says_why(string address, string? expected)
    {
        var page = await site.Client.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("main .stories"));
        Assert.Contains(expected ?? "", page.QuerySelector("[role=status]")?.TextContent ?? "");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_text_that_nobody_types_is_not_searched_for()
        => await site.Client.PageAsync("/en/search?q=" + new string('a', 101), HttpStatusCode.NotFound);

    private static IEnumerable<string> Titles(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("main .stories h3 a").Select(link => link.TextContent);
}
