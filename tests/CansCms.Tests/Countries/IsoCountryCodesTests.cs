using CansCms.Countries.Models;

namespace CansCms.Tests.Countries;

public sealed class IsoCountryCodesTests
{
    [Fact]
    public void The_list_is_complete() => Assert.Equal(249, IsoCountryCodes.Count);

    [Theory]
    [InlineData("KZ")]
    [InlineData("KG")]
    [InlineData("TJ")]
    [InlineData("TM")]
    [InlineData("UZ")]
    [InlineData("AD")]
    [InlineData("ZW")]
    public void Assigned_codes_are_in_it(string code) => Assert.True(IsoCountryCodes.Contains(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kz")]
    [InlineData("KAZ")]
    [InlineData("XX")]
    [InlineData("EU")]
    [InlineData("UK")]
    public void Nothing_else_is(string? code) => Assert.False(IsoCountryCodes.Contains(code));
}
