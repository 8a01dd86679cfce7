using CansCms.Localization.Handlers;
using CansCms.Tests.Validation;
using Moq;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.Localization;

namespace CansCms.Tests.Localization;

public sealed class SupportedCultureHandlerTests
{
    [Theory]
    [InlineData("kk")]
    [InlineData("KK")]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_item_is_in_a_language_of_the_site_or_in_none(string? culture) => Assert.Empty(await ErrorsAsync(culture));

    [Theory]
    [InlineData("xx")]
    [InlineData("kk-KZ")]
    [InlineData(" ")]
    public async Task Another_language_is_refused_at_the_field(string culture)
        => Assert.Equal($"LocalizationPart.Culture: The site has no language '{culture}'. It has en, kk, ru.", Assert.Single(await ErrorsAsync(culture)));

    private static Task<string[]> ErrorsAsync(string? culture)
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(service => service.GetSupportedCulturesAsync()).ReturnsAsync(["en", "kk", "ru"]);

        return Rules.ErrorsAsync(new SupportedCultureHandler(localization.Object, new SourceLocalizer<SupportedCultureHandler>()), new LocalizationPart { Culture = culture });
    }
}
