using System.Net;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace CansCms.Localization.Paths;

/// <summary>Finds where the links in an item's text lead now: the text stays as it was written when the items that it links to move or go.</summary>
public static partial class TextLinks
{
    public static async Task<IReadOnlyList<TextLink>> OfAsync(ContentItem item, ContentPaths paths, ICollection<string>? reads = null)
    {
        if (!item.TryGet<HtmlBodyPart>(out var body) || string.IsNullOrEmpty(body.Html))
        {
            return [];
        }

        var links = Internal().Matches(body.Html).Select(match => match.Groups[1].Value).Distinct().ToDictionary(href => href, PathOf);
        var found = await paths.FindAllAsync([.. links.Values.Distinct()], reads);

        return [.. links.Select(link => new TextLink(link.Key, found.GetValueOrDefault(link.Value)?.Path))];
    }

    private static string PathOf(string href) => ContentPaths.Of(WebUtility.HtmlDecode(href));

    [GeneratedRegex("""\shref\s*=\s*["'](/(?!/)[^"'?#]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Internal();
}
