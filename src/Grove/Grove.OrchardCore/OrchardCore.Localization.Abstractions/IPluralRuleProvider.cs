using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Knows which form of a text goes with a number. Of several, the one of the lowest order that knows a language is asked.</summary>
public interface IPluralRuleProvider
{
    int Order { get; }

    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule);
}
