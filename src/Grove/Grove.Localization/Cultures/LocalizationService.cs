using System.Globalization;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Grove.Localization.Cultures;

/// <summary>Answers the site's cultures, as its settings say.</summary>
internal sealed class LocalizationService(ISiteService sites) : ILocalizationService
{
    private const string English = "en";

    public bool FallBackToParentCultures => true;

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() => CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0);

    public async Task<string> GetDefaultCultureAsync() => (await SettingsAsync())?.DefaultCulture is { Length: > 0 } culture ? culture : English;

    public async Task<string[]> GetSupportedCulturesAsync()
        => (await SettingsAsync())?.SupportedCultures is { Length: > 0 } cultures ? cultures : [await GetDefaultCultureAsync()];

    private async Task<LocalizationSettings?> SettingsAsync()
        => (await sites.GetSiteSettingsAsync()).TryGet<LocalizationSettings>(out var settings) ? settings : null;
}
