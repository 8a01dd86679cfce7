using System.Globalization;
using CansCms.Site.Models;

namespace CansCms.Site.Services;

/// <summary>Reads the document of a page; the only way from a page to its content.</summary>
public sealed class PageReader(SiteQuery query)
{
    /// <summary>The language of the page that is asked for.</summary>
    public static string Culture => CultureInfo.CurrentUICulture.Name;

    /// <param name="document">The page's document; it has the frame in it.</param>
    /// <param name="path">The page's path, without a slash before it.</param>
    public async Task<PageAnswer> ReadAsync(SiteDocument document, string path)
        => new(new ListAddress(path, [], 1), await query.ReadAsync(document, new() { ["culture"] = Culture, ["path"] = path }));

    /// <summary>Reads a page of a list, and one item more, which tells whether there is another page.</summary>
    /// <param name="document">The list's document, which takes <c>first</c> and <c>skip</c>.</param>
    /// <param name="list">The page of the list. Menus know the list by its path and filter, whatever the page.</param>
    /// <param name="variables">What the document takes beside culture, path, first and skip.</param>
    public async Task<PageAnswer> ReadAsync(SiteDocument document, ListAddress list, params IEnumerable<(string Name, object? Value)> variables)
    {
        var all = new Dictionary<string, object?> { ["culture"] = Culture, ["path"] = list.Path + list.QueryOf(1), ["first"] = list.PerPage + 1, ["skip"] = list.Skip };

        foreach (var (name, value) in variables)
        {
            all[name] = value;
        }

        return new(list, await query.ReadAsync(document, all));
    }
}
