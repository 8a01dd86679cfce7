using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Grove.Testing;

namespace Grove.Admin.Tests.Running;

/// <summary>Reads pages and sends their forms as a browser without JavaScript does.</summary>
internal sealed class Browser(CmsHost host) : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpClient _client = host.CreateClient();

    /// <summary>A browser in which somebody has logged in.</summary>
    public static async Task<Browser> OfAsync(CmsHost host, string userName, string password = Newsroom.Password)
    {
        var browser = new Browser(host);
        var page = await (await browser.OpenAsync("/Login")).SendAsync("form", new() { ["UserName"] = userName, ["Password"] = password });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return browser;
    }

    public static Task<Browser> OfAdministratorAsync(CmsHost host) => OfAsync(host, CmsHost.AdminUserName, CmsHost.AdminPassword);

    public async Task<Page> OpenAsync(string address) => await FollowAsync(await _client.GetAsync(address));

    public async Task<Page> PostAsync(string address, HttpContent content) => await FollowAsync(await _client.PostAsync(address, content));

    public async Task<Page> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> values) => await PostAsync(address, new FormUrlEncodedContent(values));

    public void Dispose() => _client.Dispose();

    private async Task<Page> FollowAsync(HttpResponseMessage response)
    {
        for (var i = 0; i < MostRedirects && response.Headers.Location is { } location; i++)
        {
            response = await _client.GetAsync(location);
        }

        var html = await response.Content.ReadAsStringAsync();
        var document = await new HtmlParser().ParseDocumentAsync(html);
        return new Page(this, response, (IHtmlDocument)document);
    }
}
