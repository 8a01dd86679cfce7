using System.Data.Common;
using System.Net;
using AngleSharp.Html.Parser;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using OrchardCore.Apis.GraphQL;

namespace CansCms.Tests.Site;

/// <summary>When a page cannot be made, the visitor is told so in the site's layout and in the language of the address.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData("/en/about", "This page cannot be shown now")]
    [InlineData("/ru", "Эту страницу сейчас нельзя показать")]
    [InlineData("/kk/news", "Бұл бетті қазір көрсету мүмкін емес")]
    public async Task A_page_that_fails_is_answered_500_in_the_layout(string path, string title)
    {
        var (response, heading) = await FailAsync(path, new InvalidOperationException("secret detail"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(title, heading);
        Assert.DoesNotContain("secret detail", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_database_that_is_away_is_answered_503_and_when_to_come_again()
    {
        var (response, _) = await FailAsync("/en", new InvalidOperationException("wrapped", new Mock<DbException>().Object));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemaps/en/1.xml")]
    [InlineData("/en/feed.xml")]
    public async Task A_program_that_reads_the_site_is_told_so_in_a_line(string path)
    {
        await using var cms = await StartAsync(new InvalidOperationException("wrapped", new Mock<DbException>().Object));

        using var response = await cms.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    private static async Task<(HttpResponseMessage Response, string? Heading)> FailAsync(string path, Exception exception)
    {
        await using var cms = await StartAsync(exception);
        var response = await cms.Client.GetAsync(path);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector("link[rel=stylesheet]"));
        return (response, page.QuerySelector("h1")?.TextContent);
    }

    private static Task<CmsHost> StartAsync(Exception exception)
    {
        var schemas = new Mock<ISchemaFactory>();
        schemas.Setup(factory => factory.GetSchemaAsync()).ThrowsAsync(exception);
        return Cans.StartAsync(options => options.WithServices(services => services.AddSingleton(schemas.Object)));
    }
}
