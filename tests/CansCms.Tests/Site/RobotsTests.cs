using System.Net;
using System.Xml.Linq;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

public sealed class RobotsTests(CansSite site) : IClassFixture<CansSite>
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task The_sitemap_has_every_address_with_its_translations()
    {
        var addresses = await AddressesAsync(site.Client);
        var kazakhstan = addresses.Single(address => address.Element(_sitemap + "loc")!.Value == "http://localhost/kk/countries/kazakhstan");

        Assert.Equal(["en", "kk", "ru"], kazakhstan.Elements(_xhtml + "link").Select(link => link.Attribute("hreflang")!.Value).Order());
        Assert.Contains("http://localhost/ru/countries/kazakhstan", kazakhstan.Elements(_xhtml + "link").Select(link => link.Attribute("href")!.Value));
        Assert.Equal(addresses.Count, addresses.Select(address => address.Element(_sitemap + "loc")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task Every_address_of_the_sitemap_is_there_and_is_its_own()
    {
        foreach (var address in (await AddressesAsync(site.Client)).Select(address => address.Element(_sitemap + "loc")!.Value))
        {
            var page = await site.Client.PageAsync(address);

            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_sitemap_has_a_file_for_each_language_with_its_lists_and_topics()
    {
        Assert.Equal(["en/1", "kk/1", "ru/1"], await FilesAsync(site.Client));

        var addresses = (await XmlAsync("/sitemaps/kk/1.xml", "application/xml")).Elements(_sitemap + "url").Select(address => address.Element(_sitemap + "loc")!.Value).ToArray();

        Assert.Contains("http://localhost/kk/topics", addresses);
        Assert.Contains("http://localhost/kk/topics/statelessness", addresses);
        Assert.All(addresses, address => Assert.StartsWith("http://localhost/kk", address));
    }

    [Fact]
    public async Task More_items_than_a_file_has_are_in_further_files()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(ManyItems.Of("Article", 1_001, "ru", _ => new() { ["Kind"] = ManyItems.Text("NewsStory") }));

        var addresses = (await AddressesAsync(cms.Client)).Select(address => address.Element(_sitemap + "loc")!.Value).ToArray();

        Assert.Equal(["en/1", "kk/1", "ru/1", "ru/2"], await FilesAsync(cms.Client));
        Assert.Equal(1_001, addresses.Count(address => address.Contains("/ru/article/many", StringComparison.Ordinal)));
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
    }

    [Theory]
    [InlineData("/sitemaps/xx/1.xml")]
    [InlineData("/sitemaps/en/0.xml")]
    [InlineData("/sitemaps/en/1001.xml")]
    public async Task A_file_that_cannot_be_is_answered_404(string address)
    {
        using var response = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Search_engines_are_told_where_the_sitemap_is()
        => Assert.Contains("Sitemap: http://localhost/sitemap.xml", await site.Client.GetStringAsync("/robots.txt"));

    [Theory]
    [InlineData("en", "News and stories · Central Asian Network on Statelessness")]
    [InlineData("ru", "Новости и истории · Центральноазиатская сеть по вопросам безгражданства")]
    public async Task The_news_are_a_feed_in_each_language(string culture, string title)
    {
        var feed = await XmlAsync($"/{culture}/feed.xml", "application/atom+xml");
        var entry = feed.Element(_atom + "entry")!;

        Assert.Equal(title, feed.Element(_atom + "title")!.Value);
        Assert.Equal("2019-07-31T00:00:00Z", entry.Element(_atom + "published")!.Value);
        Assert.StartsWith($"http://localhost/{culture}/news/", entry.Element(_atom + "link")!.Attribute("href")!.Value);
        Assert.NotEmpty(entry.Element(_atom + "summary")!.Value);
    }

    [Fact]
    public async Task A_language_that_the_site_does_not_have_has_no_feed()
    {
        using var response = await site.Client.GetAsync("/fr/feed.xml");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<string[]> FilesAsync(HttpClient client)
        => [.. (await XmlAsync(client, "/sitemap.xml", "application/xml")).Elements(_sitemap + "sitemap")
            .Select(file => file.Element(_sitemap + "loc")!.Value["http://localhost/sitemaps/".Length..^".xml".Length])];

    /// <summary>The addresses of all files.</summary>
    private static async Task<IReadOnlyList<XElement>> AddressesAsync(HttpClient client)
    {
        var addresses = new List<XElement>();

        foreach (var file in await FilesAsync(client))
        {
            addresses.AddRange((await XmlAsync(client, $"/sitemaps/{file}.xml", "application/xml")).Elements(_sitemap + "url"));
        }

        return addresses;
    }

    private Task<XElement> XmlAsync(string path, string mediaType) => XmlAsync(site.Client, path, mediaType);

    private static async Task<XElement> XmlAsync(HttpClient client, string path, string mediaType)
    {
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        return XElement.Load(await response.Content.ReadAsStreamAsync());
    }
}
