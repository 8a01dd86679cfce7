using System.Net;
using AngleSharp.Dom;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Site;

/// <summary>A topic has a page in every language, with what is filed under it.</summary>
public sealed class TopicTests(CansSite site) : IClassFixture<CansSite>
{
    private const string Topics = "canstopics0000000000000000";
    private const string Statelessness = "topicstatelessness00000000";

    [Theory]
    [InlineData("en", "Statelessness")]
    [InlineData("kk", "Азаматтықсыздық")]
    [InlineData("ru", "Безгражданство")]
    public async Task An_article_leads_to_the_page_of_its_topic_and_that_back_to_the_article(string culture, string name)
    {
        var story = $"/{culture}/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting";
        var link = (await site.Client.PageAsync(story)).QuerySelector("[aria-labelledby=topics] a")!;

        Assert.Equal((name, $"/{culture}/topics/statelessness"), (link.TextContent, link.GetAttribute("href")));
        var topic = await site.Client.PageAsync(link.GetAttribute("href")!);

        Assert.Equal(name, topic.QuerySelector("h1")!.TextContent);
        Assert.Contains(story, Links(topic, ".stories"));
        Assert.Contains($"/{culture}/resources/statelessness", Links(topic, ".cards"));
    }

    [Fact]
    public async Task A_resource_leads_to_the_pages_of_its_topics()
    {
        var page = await site.Client.PageAsync("/en/resources/legislation-kazakhstan");

        Assert.Equal(["/en/topics/nationality-law", "/en/topics/statelessness"], page.QuerySelectorAll("[aria-labelledby=topics] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_page_says_where_it_is_and_leads_to_its_other_languages()
    {
        var page = await site.Client.PageAsync("/kk/topics/refugees");

        Assert.Equal(["Басты бет", "Тақырыптар", "Босқындар"], page.QuerySelectorAll(".breadcrumb li").Select(step => step.TextContent.Trim()));
        Assert.Equal(["/en/topics/refugees", "/ru/topics/refugees"], page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/kk/topics/refugees", Links(await site.Client.PageAsync("/kk/topics"), ".cards", "a"));
    }

    [Theory]
    [InlineData("/en/topics/nothing")]
    [InlineData("/en/topics/statelessness?page=2")]
    [InlineData("/en/topics/topicstatelessness00000000")]
    public async Task An_address_without_a_topic_is_answered_404(string address) => await site.Client.PageAsync(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task A_long_list_has_pages_and_another_language_stands_in()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync([
            .. ManyItems.Of("Article", 25, "ru", _ => new() { ["Kind"] = ManyItems.Text("NewsStory"), ["Topics"] = ManyItems.Term(Topics, Statelessness) }),
            .. ManyItems.Of("Resource", 9, "ru", _ => new() { ["Kind"] = ManyItems.Term("cansresourcekinds000000000", "kindguide00000000000000000"), ["Topics"] = ManyItems.Term(Topics, Statelessness) }),
        ]);

        var first = await cms.Client.PageAsync("/kk/topics/statelessness");
        var second = await cms.Client.PageAsync("/kk/topics/statelessness?page=2");

        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"many{26 - number:00}"), Titles(first).Concat(Titles(second)).Where(title => title.StartsWith("many", StringComparison.Ordinal)));
        Assert.Equal("ru", first.QuerySelector(".stories h3 a")!.GetAttribute("lang"));
        Assert.Equal(6, first.QuerySelectorAll(".cards h3").Length);
        Assert.Equal("/kk/resources?topic=statelessness", first.QuerySelector("a.more")!.GetAttribute("href"));
        Assert.Empty(second.QuerySelectorAll(".cards h3"));
        Assert.Equal(["Басты бет", "Тақырыптар", "Азаматтықсыздық", "2-бет"], second.QuerySelectorAll(".breadcrumb li").Select(step => step.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_filed_under_a_term_below_is_on_the_page_of_the_term_above()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync([
            """
            {
              "ContentItemId": "canstopics0000000000000000", "ContentItemVersionId": "vnewtopics", "ContentType": "Taxonomy", "DisplayText": "Topics", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Topics" }, "TaxonomyPart": { "TermContentType": "Topic", "Terms": [
                { "ContentItemId": "law", "ContentType": "Topic", "DisplayText": "Law", "TermAddressPart": { "Address": { "Text": "law" } },
                  "Terms": [ { "ContentItemId": "courts", "ContentType": "Topic", "DisplayText": "Courts" } ] } ] }
            }
            """,
            .. ManyItems.Of("Article", 2, "en", number => new() { ["Kind"] = ManyItems.Text("NewsStory"), ["Topics"] = ManyItems.Term(Topics, number == 1 ? "law" : "courts") }),
        ]);

        Assert.Equal(["many02", "many01"], Titles(await cms.Client.PageAsync("/en/topics/law")));
        Assert.Equal(["many02"], Titles(await cms.Client.PageAsync("/en/topics/courts")));
    }

    [Fact]
    public async Task A_new_name_of_a_topic_is_on_its_page_at_once()
    {
        await using var cms = await Cans.StartAsync();
        Assert.Equal("Refugees", (await cms.Client.PageAsync("/en/topics/refugees")).QuerySelector("h1")!.TextContent);

        await cms.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var taxonomy = await content.GetAsync(Topics, VersionOptions.DraftRequired);
            taxonomy.Alter<OrchardCore.Taxonomies.Models.TaxonomyPart>(part => part.Terms[3].DisplayText = "People who fled");
            await content.UpdateAsync(taxonomy);
            await content.PublishAsync(taxonomy);
        });

        Assert.Equal("People who fled", (await cms.Client.PageAsync("/en/topics/refugees")).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "Topic", "DisplayText": "A", "TermAddressPart": { "Address": { "Text": "Big Words" } } }""", "cannot be the address of A")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "Topic", "DisplayText": "A", "TermAddressPart": { "Address": { "Text": "a\n" } } }""", "cannot be the address of A")]
    [InlineData("""{ "ContentItemId": "a", "ContentType": "Topic", "DisplayText": "A", "TermAddressPart": { "Address": { "Text": "a" } }, "Terms": [ { "ContentItemId": "b", "DisplayText": "B", "TermAddressPart": { "Address": { "Text": "a" } } } ] }""", "'a' of B is that of another term")]
    public async Task An_address_that_cannot_be_written_or_is_taken_is_refused(string term, string message)
    {
        var taxonomy = $$"""
            { "ContentItemId": "others", "ContentItemVersionId": "vothers", "ContentType": "Taxonomy", "DisplayText": "Others", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Others" }, "TaxonomyPart": { "TermContentType": "Topic", "Terms": [ {{term}} ] } }
            """;

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => site.Host.ImportAsync(taxonomy));

        Assert.Contains(message, refused.ToString());
    }

    private static string[] Titles(IDocument page) => [.. page.QuerySelectorAll("main .stories h3 a").Select(link => link.TextContent)];

    private static IEnumerable<string?> Links(IDocument page, string list, string link = "h3 a") => page.QuerySelectorAll($"main {list} {link}").Select(found => found.GetAttribute("href"));
}
