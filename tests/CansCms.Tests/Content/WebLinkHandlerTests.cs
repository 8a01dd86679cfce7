using CansCms.Content.Handlers;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Content;

public sealed class WebLinkHandlerTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://www.unhcr.org/ibelong")]
    [InlineData("http://example.org")]
    public async Task A_link_leads_to_the_web_or_nowhere(string? url)
        => Assert.Empty(await ErrorsAsync(url));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    [InlineData("file:///etc/passwd")]
    [InlineData("www.example.org")]
    [InlineData("/en/news")]
    public async Task Any_other_address_is_refused_at_the_field(string url)
        => Assert.Equal(
            $"Part.Field.Url: '{url}' is not a web address. It must start with http:// or https://.",
            Assert.Single(await ErrorsAsync(url)));

    private static Task<string[]> ErrorsAsync(string? url)
        => Rules.ErrorsInFieldAsync(new WebLinkHandler(new SourceLocalizer<WebLinkHandler>()), new LinkField { Url = url });
}
