using System.Globalization;

namespace OrchardCore.Localization;

public interface IPluralRuleProvider
{
    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule);
    int Order { get; }
}
