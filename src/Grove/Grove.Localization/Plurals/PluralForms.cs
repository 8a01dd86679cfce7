using System.Globalization;
using OrchardCore.Localization;

namespace Grove.Localization.Plurals;

/// <summary>The plural forms of languages, as the modules know them; one and other where none does.</summary>
public sealed class PluralForms(IEnumerable<IPluralRuleProvider> providers)
{
    // No language has a form that none of these takes.
    private static readonly int[] _samples = [.. Enumerable.Range(0, 201), 1_000_000];

    private readonly IPluralRuleProvider[] _providers = [.. providers.OrderBy(provider => provider.Order)];

    /// <summary>The position of the form among those of the language.</summary>
    public int Of(CultureInfo culture, int count) => RuleOf(culture)(count);

    /// <summary>How many forms whole numbers have in the language.</summary>
    public int Count(CultureInfo culture)
    {
        var rule = RuleOf(culture);
        return _samples.Max(number => rule(number)) + 1;
    }

    /// <summary>Whether a message may have so many forms: those of whole numbers; languages of three and more may have one for fractions beside.</summary>
    public bool HasForms(CultureInfo culture, int count)
        => Count(culture) is var forms && (count == forms || forms > 2 && count == forms + 1);

    private PluralizationRuleDelegate RuleOf(CultureInfo culture)
    {
        foreach (var provider in _providers)
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return count => count is 1 or -1 ? 0 : 1;
    }
}
