using System.Net.Http.Headers;
using CansCms.Tests.Running;

namespace CansCms.Tests.Localization;

/// <summary>In which language a request is answered: what the address asks for, what the visitor chose, what the browser prefers, the site's default.</summary>
public sealed class RequestCultureTests(CansSite site) : IClassFixture<CansSite>
{
    [Theory]
    [InlineData("/Login", null, null, "en")]
    [InlineData("/Login", "kk", null, "kk")]
    [InlineData("/Login", "kk-KZ", null, "kk")]
    [InlineData("/Login", "de, ru;q=0.5, kk;q=0.9", null, "kk")]
    [InlineData("/Login", "de", null, "en")]
    [InlineData("/Login", "!!", null, "en")]
    [InlineData("/Login", "kk", "c=ru|uic=ru", "ru")]
    [InlineData("/Login", "kk", "c=fr|uic=fr", "kk")]
    [InlineData("/Login", "kk", "broken", "kk")]
    [InlineData("/Login?culture=ru", "kk", "c=kk|uic=kk", "ru")]
    [InlineData("/Login?culture=xx", "kk", null, "kk")]
    [InlineData("/ru", "kk", "c=kk|uic=kk", "ru")]
    [InlineData("/kk", "ru", null, "kk")]
    public async Task The_answer_is_in_the_language_that_comes_first(string path, string? acceptLanguage, string? cookie, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        if (acceptLanguage is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", ".AspNetCore.Culture=" + Uri.EscapeDataString(cookie));
        }

        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var response = await site.Client.SendAsync(request);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Contains($"<html lang=\"{expected}\" dir=\"ltr\"", html);
    }

    [Theory]
    [InlineData("kk", "Құпиясөз")]
    [InlineData("ru", "Пароль")]
    public async Task The_login_speaks_the_language_of_the_visitor(string culture, string text)
        => Assert.Contains(text, System.Net.WebUtility.HtmlDecode(await site.Client.GetStringAsync("/Login?culture=" + culture)));
}
