using System.Globalization;

namespace OrchardCore.Localization;

public interface ILocalizationService
{
    IEnumerable<CultureInfo> GetAllCulturesAndAliases();
    Task<string> GetDefaultCultureAsync();
    Task<string[]> GetSupportedCulturesAsync();
    bool FallBackToParentCultures { get; }
}
