using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Grove.Testing;

namespace CansCms.Tests.Running;

/// <summary>The administrator, logged in as in a browser.</summary>
internal sealed class Administrator : IDisposable
{
    private Administrator(HttpClient client) => Client = client;

    public HttpClient Client { get; }

    public static async Task<Administrator> LogInAsync(CmsHost host)
    {
        var administrator = new Administrator(host.CreateClient());
        await administrator.SendAsync("/Login", "/Login", new() { ["UserName"] = CmsHost.AdminUserName, ["Password"] = CmsHost.AdminPassword });
        return administrator;
    }

    /// <summary>Sends the form of a page that goes to an address, with what is typed.</summary>
    public async Task SendAsync(string page, string address, Dictionary<string, string>? typed = null)
    {
        var document = await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(page));
        var token = (IHtmlInputElement)document.QuerySelector("input[name=__RequestVerificationToken]")!;
        using var answer = await Client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token.Value), .. typed ?? []]));

        Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    public void Dispose() => Client.Dispose();
}
