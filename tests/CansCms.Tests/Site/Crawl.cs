using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CansCms.Tests.Site;

/// <summary>Follows every link of the site from its home pages on, as a search engine does.</summary>
internal static class Crawl
{
    /// <summary>What links to nothing: the page, the link, and what that answers. Every page that was read is shown to <paramref name="inspect"/>.</summary>
    public static async Task<(IReadOnlyList<string> Broken, IReadOnlyCollection<string> Found)> AllAsync(HttpClient client, Action<string, IDocument>? inspect = null)
    {
        var open = new Queue<(string From, string Path)>([("", "/en"), ("", "/kk"), ("", "/ru")]);
        var found = open.Select(start => start.Path).ToHashSet();
        var broken = new List<string>();

        while (open.TryDequeue(out var link))
        {
            var (status, page) = await ReadAsync(client, link.Path);

            if (status != HttpStatusCode.OK)
            {
                broken.Add($"{link.From} links to {link.Path}, which answers {(int)status}");
                continue;
            }

            if (page is not null)
            {
                inspect?.Invoke(link.Path, page);

                foreach (var next in LinksOf(page).Where(found.Add))
                {
                    open.Enqueue((link.Path, next));
                }
            }
        }

        return (broken, found);
    }

    private static IEnumerable<string> LinksOf(IDocument page)
        => page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => link.StartsWith('/'))
            .Select(link => link.Split('#')[0]);

    /// <summary>The page at a path, where it moved to another address there.</summary>
    private static async Task<(HttpStatusCode Status, IDocument? Page)> ReadAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);

        if (response.StatusCode == HttpStatusCode.MovedPermanently)
        {
            using var moved = await client.GetAsync(response.Headers.Location);
            return (moved.StatusCode, null);
        }

        return (
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType == "text/html" ? await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync()) : null);
    }
}
