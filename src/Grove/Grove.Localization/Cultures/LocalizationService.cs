using System.Globalization;
using System.Runtime.CompilerServices;
using OrchardCore.Data.Documents;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Grove.Localization.Cultures;

/// <summary>Answers the site's cultures, as its settings say.</summary>
internal sealed class LocalizationService(ISiteService sites) : ILocalizationService
{
    private const string English = "en";

    private static readonly ConditionalWeakTable<ISite, ReadSettings> _read = [];

    public bool FallBackToParentCultures => true;

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() => CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0);

    public async Task<string> GetDefaultCultureAsync() => (await SettingsAsync())?.DefaultCulture is { Length: > 0 } culture ? culture : English;

    public async Task<string[]> GetSupportedCulturesAsync()
        => (await SettingsAsync())?.SupportedCultures is { Length: > 0 } cultures ? [.. cultures] : [await GetDefaultCultureAsync()];

    private async Task<LocalizationSettings?> SettingsAsync()
    {
        var site = await sites.GetSiteSettingsAsync();

        // Every request asks. What is shared by all requests does not change, and is read out of its JSON once.
        return site is IDocument { IsReadOnly: true } ? _read.GetValue(site, Read).Settings : Read(site).Settings;
    }

    private static ReadSettings Read(ISite site) => new(site.TryGet<LocalizationSettings>(out var settings) ? settings : null);

    private sealed record ReadSettings(LocalizationSettings? Settings);
}
