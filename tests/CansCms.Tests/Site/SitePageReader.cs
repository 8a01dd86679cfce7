using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CansCms.Tests.Site;

/// <summary>Reads pages as a browser does.</summary>
internal static class SitePageReader
{
    /// <summary>The page at a path, which must be there.</summary>
    public static Task<IDocument> PageAsync(this HttpClient client, string path) => client.PageAsync(path, HttpStatusCode.OK);

    public static async Task<IDocument> PageAsync(this HttpClient client, string path, HttpStatusCode status)
    {
        using var response = await client.GetAsync(path);

        Assert.True(response.StatusCode == status, $"{path} answers {response.StatusCode}:\n{await response.Content.ReadAsStringAsync()}");
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
    }
}
