using System.Xml.Linq;
using AngleSharp.Dom;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Site;

/// <summary>A list has everything once: what the visitor's language has not is there in the one that stands in, and says so.</summary>
public sealed class ListFallbackTests
{
    private const string Meeting = "news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting";

    [Theory]
    [InlineData("/kk", Meeting)]
    [InlineData("/kk/news", Meeting)]
    [InlineData("/kk/news?kind=NewsStory", Meeting)]
    [InlineData("/kk", "countries/kazakhstan")]
    [InlineData("/kk/countries", "countries/kazakhstan")]
    [InlineData("/kk/campaigns", "campaigns/ibelong")]
    [InlineData("/kk/resources", "resources/country-factsheets")]
    [InlineData("/kk/events", "events/fourth-annual-meeting")]
    public async Task What_is_not_translated_is_listed_once_in_the_language_that_stands_in(string list, string item)
    {
        await using var cms = await WithoutAsync("kk/" + item);

        var page = await cms.Client.PageAsync(list);
        var links = page.QuerySelectorAll("main a").Where(link => link.GetAttribute("href")!.EndsWith("/" + item, StringComparison.Ordinal)).ToArray();

        var link = Assert.Single(links);
        Assert.Equal("/ru/" + item, link.GetAttribute("href"));
        Assert.Equal("ru", link.GetAttribute("lang"));
        Assert.Equal("Русский", link.ParentElement!.QuerySelector(".tag[lang=ru]")!.TextContent);
    }

    [Fact]
    public async Task A_list_marks_nothing_that_is_in_its_own_language()
    {
        await using var cms = await WithoutAsync("kk/" + Meeting);

        Assert.Null((await cms.Client.PageAsync("/ru/news")).QuerySelector("main a[lang]"));
    }

    [Fact]
    public async Task The_country_selector_has_every_country()
    {
        await using var cms = await WithoutAsync("kk/countries/kazakhstan");

        var countries = (await cms.Client.PageAsync("/kk/about")).QuerySelectorAll(".country-menu li li a").ToArray();

        Assert.Equal(5, countries.Length);
        Assert.Equal("/ru/countries/kazakhstan", countries.Single(country => country.GetAttribute("lang") == "ru").GetAttribute("href"));
    }

    [Fact]
    public async Task The_feed_says_which_language_an_entry_is_in()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        await using var cms = await WithoutAsync("kk/" + Meeting);

        var feed = XDocument.Parse(await cms.Client.GetStringAsync("/kk/feed.xml"));
        var entry = Assert.Single(feed.Descendants(atom + "entry"));

        Assert.Equal("ru", entry.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.EndsWith("/ru/" + Meeting, entry.Element(atom + "id")!.Value);
    }

    private static async Task<CmsHost> WithoutAsync(string path)
    {
        var cms = await Cans.StartAsync();
        await cms.InScopeAsync(async services => await services.GetRequiredService<IContentManager>().RemoveAsync(await services.ItemAtAsync(path)));
        return cms;
    }
}
