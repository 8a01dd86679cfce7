using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Grove.Hosting.Errors;

/// <summary>The language to tell a reader of a failure in: that of the address, or the one chosen for the request before it failed.</summary>
internal static class ReaderLanguage
{
    public static CultureInfo Of(HttpContext context)
        => OfAddress(context.Request.Path) ?? context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.CurrentUICulture;

    private static CultureInfo? OfAddress(PathString path)
    {
        var first = path.Value?.Split('/', 3).ElementAtOrDefault(1) ?? "";

        try
        {
            return first.Length is >= 2 and <= 12 ? CultureInfo.GetCultureInfo(first, predefinedOnly: true) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
