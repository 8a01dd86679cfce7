using System.Net;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

/// <summary>Whatever somebody types as an address, the answer is a page of the site.</summary>
public sealed class AddressTests(CansSite site) : IClassFixture<CansSite>
{
    [Theory]
    [InlineData("/en/news?page=-1")]
    [InlineData("/en/news?page=1001")]
    [InlineData("/en/news?page=2")]
    [InlineData("/en/news?page=999999999999999999999")]
    [InlineData("/en/news?kind=Weird")]
    [InlineData("/en/news?kind=pressrelease%27--")]
    [InlineData("/en/events?page=50")]
    [InlineData("/en/search?q=an&page=900")]
    [InlineData("/en/%zz")]
    [InlineData("/en/%ff%fe")]
    [InlineData("/en/..%2f..%2fetc%2fpasswd")]
    [InlineData("/kk/жаңалықтар/💧")]
    [InlineData("/en/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/en//news")]
    public async Task An_address_that_cannot_be_is_answered_404_in_the_layout(string address)
    {
        var page = await site.Client.PageAsync(address, HttpStatusCode.NotFound);

        Assert.NotNull(page.QuerySelector(".main-menu a"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task A_very_long_address_is_answered_404_and_not_repeated_whole()
    {
        var page = await site.Client.PageAsync("/en/" + new string('a', 5_000), HttpStatusCode.NotFound);

        Assert.DoesNotContain(new string('a', 200), page.Body!.TextContent);
    }

    [Theory]
    [InlineData("/en/about/", "/en/about")]
    [InlineData("/ru/news/", "/ru/news")]
    public async Task An_address_written_otherwise_leads_to_the_right_one(string address, string expected)
    {
        using var response = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/about")]
    [InlineData("/sitemap.xml")]
    public async Task Who_asks_for_the_head_of_a_page_gets_it(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
