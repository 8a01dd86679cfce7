using CansCms.Content.Handlers;
using CansCms.Tests.Validation;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace CansCms.Tests.Content;

public sealed class DescribedImageHandlerTests
{
    [Fact]
    public async Task An_image_with_a_description_is_accepted()
        => Assert.Empty(await ErrorsAsync(["meeting.jpg"], ["Members of the network around a table"]));

    [Theory]
    [InlineData("meeting.jpg")]
    [InlineData("photos/MEETING.JPEG")]
    [InlineData("logo.svg")]
    [InlineData("meeting.webp")]
    public async Task Every_image_needs_a_description(string path)
    {
        var expected = $"Part.Field.MediaTexts: Describe the image '{path}' for those who cannot see it.";

        Assert.Equal(expected, Assert.Single(await ErrorsAsync([path], [])));
        Assert.Equal(expected, Assert.Single(await ErrorsAsync([path], null)));
        Assert.Equal(expected, Assert.Single(await ErrorsAsync([path], [" "])));
        Assert.Equal(expected, Assert.Single(await ErrorsAsync(["first.png", path], ["The first"])));
    }

    [Fact]
    public async Task A_document_needs_none()
        => Assert.Empty(await ErrorsAsync(["report.pdf"], []));

    [Fact]
    public async Task A_field_without_descriptions_asks_for_none()
        => Assert.Empty(await ErrorsAsync(["meeting.jpg"], [], allowMediaText: false));

    [Fact]
    public async Task An_empty_field_breaks_no_rule()
        => Assert.Empty(await ErrorsAsync(null, null));

    private static Task<string[]> ErrorsAsync(string[]? paths, string[]? texts, bool allowMediaText = true)
        => Rules.ErrorsInFieldAsync(
            new DescribedImageHandler(new SourceLocalizer<DescribedImageHandler>()),
            new MediaField { Paths = paths, MediaTexts = texts },
            new MediaFieldSettings { AllowMediaText = allowMediaText });
}
