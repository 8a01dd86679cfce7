using CansCms.Localization.Settings;
using CansCms.Tests.Validation;

namespace CansCms.Tests.Localization;

public sealed class FallbackRulesTests
{
    [Theory]
    [InlineData("kk", "ru,en")]
    [InlineData("KK", "RU")]
    [InlineData("ru", "")]
    public void Languages_of_the_site_may_stand_in_for_another(string culture, string chain) => Assert.Empty(Errors(culture, chain));

    [Theory]
    [InlineData("kk", "ru,xx", "kk: The site has no language 'xx'. It has en, kk, ru.")]
    [InlineData("ky", "ru", "ky: The site has no language 'ky'. It has en, kk, ru.")]
    [InlineData("kk", "ru,kk", "kk: 'kk' cannot stand in for itself.")]
    [InlineData("kk", "ru,en,RU", "kk: 'RU' is there twice.")]
    public void What_cannot_be_is_said_with_the_language_that_it_is_at(string culture, string chain, string expected) => Assert.Equal(expected, Assert.Single(Errors(culture, chain)));

    private static IEnumerable<string> Errors(string culture, string chain)
        => new FallbackRules(new SourceLocalizer<FallbackRules>())
            .Check(new Dictionary<string, string[]> { [culture] = chain.Split(',', StringSplitOptions.RemoveEmptyEntries) }, ["en", "kk", "ru"])
            .Select(error => $"{error.Culture}: {error.Message}");
}
