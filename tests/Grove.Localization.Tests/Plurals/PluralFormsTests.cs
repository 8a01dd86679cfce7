using System.Globalization;
using Grove.Localization.Plurals;
using OrchardCore.Localization;

namespace Grove.Localization.Tests.Plurals;

public sealed class PluralFormsTests
{
    [Fact]
    public void The_provider_of_the_lowest_order_that_knows_the_language_is_asked()
    {
        var forms = new PluralForms([new Provider("ru", 5, _ => 7), new Provider("ru", -5, count => Math.Min(Math.Abs(count), 2)), new Provider("kk", -9, _ => 9)]);

        Assert.Equal([0, 1, 2, 2], new[] { 0, 1, 2, 3 }.Select(count => forms.Of(CultureInfo.GetCultureInfo("ru"), count)));
    }

    [Fact]
    public void A_language_that_nobody_knows_has_one_and_other()
        => Assert.Equal([1, 0, 1, 0], new[] { 0, 1, 2, -1 }.Select(count => new PluralForms([]).Of(CultureInfo.GetCultureInfo("de"), count)));

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(2, 1, false)]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, true)] // Fractions have a form of their own.
    [InlineData(3, 2, false)]
    [InlineData(6, 5, false)]
    public void A_file_may_have_the_forms_of_its_language_only(int language, int file, bool expected)
        => Assert.Equal(expected, new PluralForms([new Provider("ru", 0, count => Math.Min(Math.Abs(count), language - 1))]).HasForms(CultureInfo.GetCultureInfo("ru"), file));

    private sealed class Provider(string language, int order, PluralizationRuleDelegate rule) : IPluralRuleProvider
    {
        public int Order => order;

        public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate found)
        {
            found = rule;
            return culture.TwoLetterISOLanguageName == language;
        }
    }
}
