using CansCms.Content.Handlers;
using CansCms.Tests.Validation;
using OrchardCore.Html.Models;

namespace CansCms.Tests.Content;

public sealed class DescribedBodyHandlerTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("<p>No image, and nothing that alternates.</p>")]
    [InlineData("""<p><img src="/media/a.jpg" alt="Members around a table"></p>""")]
    [InlineData("<img alt='>' src=a.jpg>")]
    [InlineData("""<img src="line.svg" alt="">""")]
    public async Task A_text_describes_its_images(string? html)
        => Assert.Empty(await ErrorsAsync(html));

    [Theory]
    [InlineData("""<p><img src="/media/a.jpg"></p>""")]
    [InlineData("""<IMG SRC='/media/a.jpg' data-alt="no">""")]
    [InlineData("<img title=alt src=/media/a.jpg>")]
    [InlineData("""<img title="no alt here" src="/media/a.jpg">""")]
    public async Task An_image_without_a_description_is_refused(string html)
        => Assert.Equal(
            "HtmlBodyPart.Html: Describe the image '/media/a.jpg' in the text for those who cannot see it: give it an alternative text.",
            Assert.Single(await ErrorsAsync(html)));

    private static Task<string[]> ErrorsAsync(string? html)
        => Rules.ErrorsAsync(new DescribedBodyHandler(new SourceLocalizer<DescribedBodyHandler>()), new HtmlBodyPart { Html = html });
}
