using System.Globalization;
using OrchardCore.Localization;

namespace CansCms.Localization.Plurals;

/// <summary>
/// Which form of a text goes with a whole number, in the languages that the site may have. Source: Unicode CLDR 48, cardinal plural rules
/// (https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html). The forms are in CLDR's order: zero, one, two, few, many, other,
/// those that a language does not have left out.
/// </summary>
public sealed class CldrPluralRules : IPluralRuleProvider
{
    /// <summary>Before the platform's own, whose order is 0.</summary>
    public int Order => -10;

    public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
    {
        rule = RuleOf(culture.TwoLetterISOLanguageName)!;
        return rule is not null;
    }

    private static PluralizationRuleDelegate? RuleOf(string language) => language switch
    {
        // Tajik has no data in CLDR of its own; written with the same form for all numbers but one, as its neighbours.
        "en" or "kk" or "ky" or "tg" or "tk" or "uz" => OneOther,
        "ru" or "uk" => Slavic,
        "ar" => Arabic,
        "fr" => French,
        "es" => Spanish,
        _ => null,
    };

    private static int OneOther(int count) => Math.Abs((long)count) == 1 ? 0 : 1;

    // One is used for 0 too; of the whole numbers, "many" takes those that end in six zeros.
    private static int French(int count) => count is 0 or 1 or -1 ? 0 : count % 1_000_000 == 0 ? 1 : 2;

    private static int Spanish(int count) => count is 1 or -1 ? 0 : count != 0 && count % 1_000_000 == 0 ? 1 : 2;

    private static int Slavic(int count)
    {
        var number = Math.Abs((long)count);

        return number % 10 == 1 && number % 100 != 11 ? 0
            : number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14) ? 1
            : 2;
    }

    private static int Arabic(int count) => Math.Abs((long)count) switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        var number when number % 100 is >= 3 and <= 10 => 3,
        var number when number % 100 >= 11 => 4,
        _ => 5,
    };
}
