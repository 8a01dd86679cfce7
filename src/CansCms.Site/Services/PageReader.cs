using System.Globalization;

namespace CansCms.Site.Services;

/// <summary>Reads the document of a page; the only way from a page to its content.</summary>
public sealed class PageReader(SiteQuery query)
{
    /// <summary>The language of the page that is asked for.</summary>
    public static string Culture => CultureInfo.CurrentUICulture.Name;

    /// <param name="document">The page's document; it has the frame in it.</param>
    /// <param name="path">The page's path, without a slash before it.</param>
    /// <param name="address">The part of the query that belongs to the page's address, as <c>?kind=PressRelease</c>: menus link to it.</param>
    /// <param name="variables">What the document takes beside culture and path.</param>
    public async Task<PageAnswer> ReadAsync(SiteDocument document, string path, string address = "", params IEnumerable<(string Name, object? Value)> variables)
    {
        var all = new Dictionary<string, object?> { ["culture"] = Culture, ["path"] = path + address };

        foreach (var (name, value) in variables)
        {
            all[name] = value;
        }

        return new(path, address, await query.ReadAsync(document, all));
    }
}
