using CansCms.Countries.Handlers;
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

    private static Task<string[]> ErrorsAsync(string? code)
        => Rules.ErrorsAsync(
            new CountryPartHandler(new SourceLocalizer<CountryPartHandler>()),
            new CountryPart { IsoCode = new TextField { Text = code } });
}
