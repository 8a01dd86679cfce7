using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using OrchardCore.Localization;

namespace Grove.Localization.Cultures;

/// <summary>Chooses the culture of a request among the site's: what the address asks for, what the visitor chose before, what the browser prefers.</summary>
internal sealed class CultureMiddleware(RequestDelegate next)
{
    private static readonly QueryStringRequestCultureProvider _query = new();
    private static readonly CookieRequestCultureProvider _cookie = new();

    public async Task InvokeAsync(HttpContext context, ILocalizationService localization)
    {
        var supported = await localization.GetSupportedCulturesAsync();
        var name = await ChosenAsync(context, supported) ?? await localization.GetDefaultCultureAsync();
        var culture = CultureInfo.GetCultureInfo(name);

        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(culture), provider: null));
        await next(context);
    }

    private static async Task<string?> ChosenAsync(HttpContext context, string[] supported)
    {
        foreach (var provider in new RequestCultureProvider[] { _query, _cookie })
        {
            if (await provider.DetermineProviderCultureResult(context) is { } result && result.UICultures.Select(asked => Match(asked.Value, supported)).FirstOrDefault(match => match is not null) is { } match)
            {
                return match;
            }
        }

        return context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Match(language.Value.Value, supported))
            .FirstOrDefault(match => match is not null);
    }

    /// <summary>The site's culture that is asked for, or the one of the same language.</summary>
    private static string? Match(string? asked, string[] supported)
        => string.IsNullOrEmpty(asked) ? null
            : supported.FirstOrDefault(culture => culture.Equals(asked, StringComparison.OrdinalIgnoreCase))
                ?? (asked.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? Match(asked[..dash], supported) : null);
}
