using System.Globalization;
using CansCms.Localization.Plurals;

namespace CansCms.Tests.Localization;

/// <summary>The tables are Unicode CLDR 48's; Tajik has none there and is written with one and other.</summary>
public sealed class CldrPluralRulesTests
{
    private const string OneOther = "0:other 1:one 2:other 3:other 5:other 11:other 21:other 101:other 1000:other 1000000:other";

    private const string OneManyOther = "1:one 2:other 3:other 5:other 11:other 21:other 101:other 1000:other 1000000:many 1000001:other 2000000:many 1500000:other";

    private static readonly Dictionary<string, string[]> _forms = new()
    {
        ["en"] = ["one", "other"],
        ["kk"] = ["one", "other"],
        ["ky"] = ["one", "other"],
        ["tg"] = ["one", "other"],
        ["tk"] = ["one", "other"],
        ["uz"] = ["one", "other"],
        ["ru"] = ["one", "few", "many"],
        ["fr"] = ["one", "many", "other"],
        ["es"] = ["one", "many", "other"],
        ["ar"] = ["zero", "one", "two", "few", "many", "other"],
    };

    [Theory]
    [InlineData("en", OneOther)]
    [InlineData("kk", OneOther)]
    [InlineData("ky", OneOther)]
    [InlineData("tg", OneOther)]
    [InlineData("tk", OneOther)]
    [InlineData("uz", OneOther)]
    [InlineData("ru", "0:many 1:one 2:few 4:few 5:many 11:many 12:many 14:many 20:many 21:one 22:few 25:many 101:one 111:many 112:many 122:few 1000:many 1000000:many 1000001:one")]
    [InlineData("fr", "0:one " + OneManyOther)]
    [InlineData("es", "0:other " + OneManyOther)]
    [InlineData("ar", "0:zero 1:one 2:two 3:few 10:few 11:many 26:many 99:many 100:other 102:other 103:few 110:few 111:many 200:other 1000:other 1000000:other 1000003:few")]
    public void A_number_has_the_form_of_its_language(string language, string table)
    {
        foreach (var (number, form) in table.Split(' ').Select(row => row.Split(':')).Select(row => (int.Parse(row[0], null), row[1])))
        {
            Assert.True(
                _forms[language][Form(language, number)] == form,
                $"{language} {number}: {_forms[language][Form(language, number)]} instead of {form}");
            Assert.Equal(Form(language, number), Form(language, -number));
        }
    }

    [Fact]
    public void Every_number_has_a_form_of_its_language_and_every_form_has_a_number()
        => Assert.All(_forms, language => Assert.Equal(
            Enumerable.Range(0, language.Value.Length),
            Enumerable.Range(0, 2_000).Append(1_000_000).Append(int.MinValue).Append(int.MaxValue).Select(number => Form(language.Key, number)).Distinct().Order()));

    [Theory]
    [InlineData("ru-KZ", true)]
    [InlineData("de", false)]
    public void A_region_has_the_rule_of_its_language_and_other_languages_are_left_to_the_platform(string culture, bool expected)
        => Assert.Equal(expected, new CldrPluralRules().TryGetRule(CultureInfo.GetCultureInfo(culture), out _));

    private static int Form(string language, int number)
    {
        Assert.True(new CldrPluralRules().TryGetRule(CultureInfo.GetCultureInfo(language), out var rule));
        return rule(number);
    }
}
