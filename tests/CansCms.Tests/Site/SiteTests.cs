using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

public sealed class SiteTests(CansSite site) : IClassFixture<CansSite>
{
    private const string Meeting = "news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting";

    [Theory]
    [InlineData("kk-KZ,ru;q=0.8", "/kk")]
    [InlineData("ru", "/ru")]
    [InlineData("de", "/en")]
    public async Task The_root_leads_to_the_language_of_the_visitor(string acceptLanguage, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Language", acceptLanguage);

        using var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("en", "Where We Work", "Kazakhstan")]
    [InlineData("kk", "Біз жұмыс істейтін елдер", "Қазақстан")]
    [InlineData("ru", "Где мы работаем", "Казахстан")]
    public async Task A_home_page_is_in_its_language_with_its_menu(string culture, string entry, string country)
    {
        var page = await PageAsync("/" + culture);
        var menu = page.QuerySelector(".main-menu")!;

        Assert.Equal(culture, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(menu.QuerySelectorAll("a"), link => link.TextContent == entry);
        Assert.Contains(menu.QuerySelectorAll("a"), link => link.TextContent == country && link.GetAttribute("href") == $"/{culture}/countries/kazakhstan");
    }

    [Fact]
    public async Task The_article_of_the_seed_page_is_there_with_both_its_quotes()
    {
        var page = await PageAsync("/en/" + Meeting);

        Assert.Equal("The Central Asian Network on Statelessness Held its Fourth Annual Meeting", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("By Yelena Sim", page.QuerySelector("article")!.TextContent);
        Assert.Equal("31 July 2019", page.QuerySelector("article time")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("figure.quote").Length);
        Assert.All(page.QuerySelectorAll("figure.quote figcaption"), caption => Assert.StartsWith("Allan Leas, Chair of", caption.TextContent));
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_same_article()
    {
        var page = await PageAsync("/en/" + Meeting);

        Assert.Equal([$"/kk/{Meeting}", $"/ru/{Meeting}"], page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["en", "kk", "ru", "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")));
    }

    [Fact]
    public async Task The_breadcrumb_leads_from_the_home_page_to_the_article()
    {
        var page = await PageAsync("/en/" + Meeting);

        Assert.Equal(["/en", "/en/news"], page.QuerySelectorAll(".breadcrumb a").Select(link => link.GetAttribute("href")));
        Assert.Equal("page", page.QuerySelector(".breadcrumb li:last-child span")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task A_machine_translation_says_that_it_waits_for_review()
    {
        Assert.NotNull((await PageAsync("/kk/" + Meeting)).QuerySelector("[role=note]"));
        Assert.Null((await PageAsync("/en/" + Meeting)).QuerySelector("[role=note]"));
    }

    [Theory]
    [InlineData("/ru/nothing", "ru", "Такой страницы нет")]
    [InlineData("/kk/news/nothing", "kk", "Мұндай бет жоқ")]
    [InlineData("/nothing", "en", "This page does not exist")]
    [InlineData("/fr", "en", "This page does not exist")]
    public async Task An_unknown_address_is_answered_404_in_the_layout_of_the_site(string path, string culture, string title)
    {
        using var response = await site.Client.GetAsync(path);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(culture, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".main-menu a"));
    }

    [Fact]
    public async Task An_unknown_address_of_the_api_is_answered_for_programs()
    {
        using var response = await site.Client.GetAsync("/api/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_culture_in_other_letters_leads_to_the_address_in_the_right_ones()
    {
        using var response = await site.Client.GetAsync("/KK/news?kind=PressRelease");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/kk/news?kind=PressRelease", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/en/news?page=0")]
    [InlineData("/en/news?page=x")]
    [InlineData("/en/news?page=99999999")]
    public async Task A_page_of_the_news_that_cannot_be_is_answered_404(string path)
    {
        using var response = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task No_link_of_the_site_is_broken_and_no_page_needs_JavaScript()
    {
        var open = new Queue<string>(["/en", "/kk", "/ru"]);
        var known = open.ToHashSet();

        while (open.TryDequeue(out var path))
        {
            using var response = await site.Client.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}");

            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
            Assert.Empty(page.QuerySelectorAll("script, style, [style], [onclick]"));
            Assert.Single(page.QuerySelectorAll("h1"));

            foreach (var link in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                if (link.StartsWith('/') && known.Add(link))
                {
                    open.Enqueue(link);
                }
            }
        }

        Assert.True(known.Count > 80, $"Only {known.Count} addresses were found.");
    }

    private async Task<IDocument> PageAsync(string path)
    {
        using var response = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("script-src", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")));
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
    }
}
