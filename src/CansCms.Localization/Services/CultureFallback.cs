using System.Globalization;
using CansCms.Localization.Models;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace CansCms.Localization.Services;

/// <summary>Says in which order the cultures are tried that an item may be read in.</summary>
public sealed class CultureFallback(ISiteService sites, ILocalizationService localization)
{
    /// <summary>
    /// The culture itself, then what the site's settings name for it, else the cultures above it (kk for kk-KZ); the default culture comes last.
    /// </summary>
    public async Task<IReadOnlyList<string>> ChainAsync(string culture)
    {
        var settings = await sites.GetSettingsAsync<FallbackSettings>();
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
            culture = culture[..dash];
            yield return CultureInfo.GetCultureInfo(culture).Name;
        }
    }
}
