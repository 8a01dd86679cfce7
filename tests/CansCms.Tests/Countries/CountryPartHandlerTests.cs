using CansCms.Countries.Handlers;
using CansCms.Countries.Indexes;
using CansCms.Countries.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Countries;

public sealed class CountryPartHandlerTests
{
    [Fact]
    public async Task A_country_has_a_code_of_ISO_3166()
        => Assert.Empty(await ErrorsAsync("KZ"));

    [Theory]
    [InlineData(null)]
    [InlineData("kz")]
    [InlineData("Kazakhstan")]
    public async Task Anything_else_is_refused_at_the_field(string? code)
        => Assert.Equal(
            $"CountryPart.IsoCode: '{code}' is not a country code of ISO 3166-1 alpha-2. Write two capital letters, such as KZ.",
            Assert.Single(await ErrorsAsync(code)));

    [Fact]
    public async Task A_country_has_one_page_and_its_translations()
        => Assert.Equal(
            "CountryPart.IsoCode: 'KZ' has a page already, the item other. Translate that one.",
            Assert.Single(await ErrorsAsync("KZ", new CountryIndex { ContentItemId = "other", LocalizationSet = "another set", IsoCode = "KZ" })));

    [Fact]
    public async Task A_translation_is_not_another_page()
        => Assert.Empty(await ErrorsAsync("KZ", new CountryIndex { ContentItemId = "translation", LocalizationSet = null, IsoCode = "KZ" }));

    private static Task<string[]> ErrorsAsync(string? code, params CountryIndex[] pages)
        => Rules.ErrorsAsync(
            new CountryPartHandler(Rows.Of(pages), new SourceLocalizer<CountryPartHandler>()),
            new CountryPart { IsoCode = new TextField { Text = code } });
}
