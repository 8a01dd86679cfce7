using System.Runtime.CompilerServices;
using CansCms.Localization.Settings;
using OrchardCore.Data.Documents;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace CansCms.Localization.Services;

/// <summary>Says in which order the cultures are tried that an item may be read in.</summary>
public sealed class CultureFallback(ISiteService sites, ILocalizationService localization)
{
    private static readonly ConditionalWeakTable<ISite, FallbackSettings> _read = [];

    /// <summary>
    /// The culture itself, then what the site's settings name for it, else the cultures above it (kk for kk-KZ); the default culture comes last.
    /// </summary>
    public async Task<IReadOnlyList<string>> ChainAsync(string culture) => await ChainAsync(culture, await SettingsAsync());

    /// <summary>The same for menus and lists, which leave out what is not translated where the site's settings say so.</summary>
    public async Task<IReadOnlyList<string>> ListChainAsync(string culture)
    {
        var settings = await SettingsAsync();
        return settings.HideUntranslated ? [culture] : await ChainAsync(culture, settings);
    }

    /// <summary>Whether menus and lists leave out what is not translated.</summary>
    public async Task<bool> HidesUntranslatedAsync() => (await SettingsAsync()).HideUntranslated;

    /// <summary>The site's culture that is meant: kk for KK and for kk-KZ; null where the site has none of that language.</summary>
    public async Task<string?> KnownAsync(string culture)
    {
        var supported = await localization.GetSupportedCulturesAsync();

        return Above(culture).Prepend(culture)
            .Select(asked => supported.FirstOrDefault(known => known.Equals(asked, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(known => known is not null);
    }

    /// <summary>The cultures of the site.</summary>
    public Task<string[]> CulturesAsync() => localization.GetSupportedCulturesAsync();

    private async Task<FallbackSettings> SettingsAsync()
    {
        var site = await sites.GetSiteSettingsAsync();

        // Every answer asks. What all requests share does not change, and is read out of its JSON once.
        return site is IDocument { IsReadOnly: true } ? _read.GetValue(site, Read) : Read(site);
    }

    private static FallbackSettings Read(ISite site) => site.GetOrCreate<FallbackSettings>();

    private async Task<IReadOnlyList<string>> ChainAsync(string culture, FallbackSettings settings)
    {
        var known = settings.Chains.FirstOrDefault(chain => chain.Key.Equals(culture, StringComparison.OrdinalIgnoreCase)).Value;

        return [.. new[] { culture }
            .Concat(known ?? Above(culture))
            .Append(await localization.GetDefaultCultureAsync())
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Above(string culture)
    {
        for (var dash = culture.LastIndexOf('-'); dash > 0; dash = culture.LastIndexOf('-'))
        {
            yield return culture = culture[..dash];
        }
    }
}
