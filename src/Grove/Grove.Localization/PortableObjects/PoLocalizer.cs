using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Grove.Localization.PortableObjects;

/// <summary>Answers texts in the current culture for one place of use.</summary>
internal sealed class PoLocalizer(PoCatalog catalog, string context) : IStringLocalizer
{
    public LocalizedString this[string name]
        => catalog.Find(CultureInfo.CurrentUICulture, context, name, null) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            if (arguments is [PluralizationArgument plural])
            {
                var form = catalog.Find(CultureInfo.CurrentUICulture, context, name, plural.Count);
                var text = form ?? plural.Forms[plural.Count == 1 ? 0 : plural.Forms.Length - 1];
                return new(name, string.Format(CultureInfo.CurrentCulture, text, plural.Arguments), form is null);
            }

            var found = catalog.Find(CultureInfo.CurrentUICulture, context, name, null);
            return new(name, string.Format(CultureInfo.CurrentCulture, found ?? name, arguments), found is null);
        }
    }

    // Texts are looked up by name; nothing lists them.
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
