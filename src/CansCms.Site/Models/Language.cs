using System.Globalization;

namespace CansCms.Site.Models;

/// <summary>A language as a page names and writes it.</summary>
public sealed record Language(string Culture)
{
    private readonly CultureInfo _info = CultureInfo.GetCultureInfo(Culture);

    /// <summary>What its speakers call it; of Kazakh, the word that sites use, not the dictionary's.</summary>
    public string Name => Culture == "kk" ? "Қазақша" : char.ToUpper(_info.NativeName[0], _info) + _info.NativeName[1..];

    public string Direction => _info.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The language of a text where it is not that of the page around it; null where it is, or is unknown.</summary>
    public static Language? Other(string? culture)
        => string.IsNullOrEmpty(culture) || culture == CultureInfo.CurrentUICulture.Name ? null : new(culture);
}
