using System.Net;
using System.Text.RegularExpressions;
using CansCms.Site.Models;

namespace CansCms.Site.Services;

/// <summary>
/// Brings the links in an item's text up to date: a link to an item that moved leads to its new address, and of one to an item that is gone the
/// words stay.
/// </summary>
public static partial class LivingLinks
{
    /// <param name="html">The text, whose links are in quotes and not inside each other, as a sanitizer leaves them.</param>
    /// <param name="links">Where its links lead now.</param>
    /// <param name="cultures">The languages of the site, below which its items are.</param>
    public static string In(string html, IReadOnlyList<TextLink> links, IReadOnlyList<SiteCulture> cultures)
    {
        if (links.Count == 0)
        {
            return html;
        }

        var known = links.ToDictionary(link => link.Href, link => link.Path);

        return Anchor().Replace(html, anchor =>
        {
            var href = anchor.Groups["href"].Value;

            if (!known.TryGetValue(href, out var path) || path is null && !SiteLists.IsOfItem(href, cultures))
            {
                return anchor.Value;
            }

            return path is null
                ? anchor.Groups["words"].Value
                : $"{anchor.Groups["before"].Value}{WebUtility.HtmlEncode("/" + path)}{anchor.Groups["after"].Value}{anchor.Groups["words"].Value}</a>";
        });
    }

    [GeneratedRegex("""(?<before><a\b[^>]*?\shref\s*=\s*["'])(?<href>/(?!/)[^"'?#]*)(?<after>[^>]*>)(?<words>.*?)</a>""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Anchor();
}
