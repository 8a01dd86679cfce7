namespace Grove.Localization.Plurals;

/// <summary>
/// Which form of a text goes with a whole number. Source: Unicode CLDR 48, cardinal plural rules
/// (https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html). The forms are in CLDR's order: zero, one, two, few, many, other,
/// those that a language does not have left out.
/// </summary>
public static class PluralRules
{
    /// <summary>The position of the form among those of the language.</summary>
    /// <param name="language">The language's code of two letters.</param>
    /// <param name="count">The number; its sign does not matter.</param>
    public static int Form(string language, int count)
    {
        var number = Math.Abs((long)count);

        return language switch
        {
            "ru" or "uk" => Slavic(number),
            "ar" => Arabic(number),
            // One is used for 0 too; of the whole numbers, "many" takes those that end in six zeros.
            "fr" => number is 0 or 1 ? 0 : number % 1_000_000 == 0 ? 1 : 2,
            "es" => number == 1 ? 0 : number != 0 && number % 1_000_000 == 0 ? 1 : 2,
            // Tajik has no data in CLDR of its own; written with the same form for all numbers but one, as in CLDR's root for its neighbours.
            _ => number == 1 ? 0 : 1,
        };
    }

    /// <summary>How many forms whole numbers have in the language.</summary>
    public static int Count(string language) => language switch
    {
        "ar" => 6,
        "ru" or "uk" or "fr" or "es" => 3,
        _ => 2,
    };

    /// <summary>Whether a message may have so many forms: those of whole numbers, and where fractions have one of their own, that one too.</summary>
    public static bool HasForms(string language, int count)
        => count == Count(language) || language is "ru" or "uk" && count == Count(language) + 1;

    private static int Slavic(long number)
        => number % 10 == 1 && number % 100 != 11 ? 0
            : number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14) ? 1
            : 2;

    private static int Arabic(long number) => number switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        _ when number % 100 is >= 3 and <= 10 => 3,
        _ when number % 100 >= 11 => 4,
        _ => 5,
    };
}
