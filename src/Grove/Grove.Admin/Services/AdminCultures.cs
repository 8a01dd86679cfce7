using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using OrchardCore.Localization;

namespace Grove.Admin.Services;

/// <summary>The languages that the admin can be read in, and the one for a request.</summary>
public sealed class AdminCultures(ILocalizationService localization)
{
    private string[]? _supported;

    public async Task<string[]> ListAsync()
        => _supported ??= await localization.GetSupportedCulturesAsync() is { Length: > 0 } cultures
            ? cultures
            : [await localization.GetDefaultCultureAsync()];

    public async Task<string> ChooseAsync(HttpContext context)
    {
        var supported = await ListAsync();
        return Supported(Chosen(context), supported)
            ?? Accepted(context).Select(name => Supported(name, supported)).FirstOrDefault(name => name is not null)
            ?? Supported(await localization.GetDefaultCultureAsync(), supported)
            ?? supported[0];
    }

    /// <summary>Remembers the choice for a year, where ASP.NET Core's own localization finds it too.</summary>
    public async Task<bool> RememberAsync(HttpContext context, string? culture)
    {
        if (Supported(culture, await ListAsync()) is not { } supported)
        {
            return false;
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(supported)),
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
            });
        return true;
    }

    /// <summary>A culture's name in its own language, as a list of languages shows it.</summary>
    public static string NativeName(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        var name = info.NativeName;
        return name.Length > 0 ? info.TextInfo.ToUpper(name[0]) + name[1..] : culture;
    }

    private static string? Chosen(HttpContext context)
        => context.Request.Cookies.TryGetValue(CookieRequestCultureProvider.DefaultCookieName, out var cookie)
            ? CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures.FirstOrDefault().Value
            : null;

    private static IEnumerable<string?> Accepted(HttpContext context)
        => context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value);

    // "kk-KZ" is answered with "kk" where only that is supported.
    private static string? Supported(string? name, string[] supported)
    {
        for (; !string.IsNullOrEmpty(name); name = name.Contains('-') ? name[..name.LastIndexOf('-')] : null)
        {
            if (supported.FirstOrDefault(culture => culture.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
