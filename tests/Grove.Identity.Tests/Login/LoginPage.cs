using System.Net;
using System.Text.RegularExpressions;

namespace Grove.Identity.Tests.Login;

/// <summary>Logs in as a browser does.</summary>
internal static partial class LoginPage
{
    public static async Task<HttpResponseMessage> LogInAsync(HttpClient browser, string userName, string password, string? returnUrl = null)
    {
        var page = await browser.GetStringAsync("/Login");

        return await browser.PostAsync("/Login", new FormUrlEncodedContent([
            new("UserName", userName), new("Password", password), new("ReturnUrl", returnUrl ?? ""), new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value))]));
    }

    public static string MessageOf(string page) => WebUtility.HtmlDecode(Message().Match(page).Groups[1].Value);

    [GeneratedRegex("""role="alert"[^>]*>(.*?)</div>""", RegexOptions.Singleline)]
    private static partial Regex Message();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
