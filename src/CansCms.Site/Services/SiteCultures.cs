using System.Globalization;
using OrchardCore.Localization;

namespace CansCms.Site.Services;

/// <summary>The languages of the site.</summary>
public sealed class SiteCultures(ILocalizationService localization)
{
    /// <summary>All of them.</summary>
    public Task<string[]> AllAsync() => localization.GetSupportedCulturesAsync();

    /// <summary>The site's spelling of a culture; null where the site does not speak it.</summary>
    public async Task<string?> FindAsync(string? culture)
        => (await AllAsync()).FirstOrDefault(known => known.Equals(culture, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language that the platform chose for this visitor, by cookie or Accept-Language; else the site's own.</summary>
    public async Task<string> OfVisitorAsync()
        => await FindAsync(CultureInfo.CurrentUICulture.Name)
            ?? await FindAsync(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)
            ?? await localization.GetDefaultCultureAsync();
}
