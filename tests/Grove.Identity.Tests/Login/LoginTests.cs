using System.Net;
using Grove.Testing;

namespace Grove.Identity.Tests.Login;

public sealed class LoginTests
{
    private const string Recipe = """{ "name": "Test", "issetuprecipe": true, "steps": [ { "name": "feature", "enable": [ "OrchardCore.Admin", "OrchardCore.Contents" ] } ] }""";

    [Fact]
    public async Task Who_knows_the_password_gets_in()
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        var response = await LoginPage.LogInAsync(browser, CmsHost.AdminUserName, CmsHost.AdminPassword);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Admin")).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_who_knows_the_right_one()
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await LoginPage.LogInAsync(browser, CmsHost.AdminUserName, "wrong")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await LoginPage.LogInAsync(browser, CmsHost.AdminUserName, CmsHost.AdminPassword)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/Admin")).StatusCode);
    }

    [Fact]
    public async Task A_login_without_the_form_s_token_is_refused()
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        var response = await browser.PostAsync("/Login", new FormUrlEncodedContent([new("UserName", CmsHost.AdminUserName), new("Password", CmsHost.AdminPassword)]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/Admin")).StatusCode);
    }

    [Fact]
    public async Task Nobody_in_particular_is_sent_from_the_admin_to_the_login()
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        var response = await browser.GetAsync("/admin");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/Login?ReturnUrl=", response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.PathAndQuery : response.Headers.Location.OriginalString);
    }

    [Fact]
    public async Task A_lock_says_until_when_and_ends_then()
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        var answer = await FailAsync(browser, CmsHost.AdminUserName, 5);

        // 08:00 UTC is 13:00 in Almaty, and the lock lasts a quarter of an hour.
        Assert.Contains("locked until 1:15", answer.Replace("13:15", "1:15", StringComparison.Ordinal));
        host.Time.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, (await LoginPage.LogInAsync(browser, CmsHost.AdminUserName, CmsHost.AdminPassword)).StatusCode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    public async Task The_answers_do_not_tell_whether_a_name_has_an_account(int attempts)
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var known = host.CreateClient();
        using var unknown = host.CreateClient();

        Assert.Equal(await FailAsync(known, CmsHost.AdminUserName, attempts), await FailAsync(unknown, "nobody", attempts));
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems?type=Article", "/Admin/Contents/ContentItems?type=Article")]
    [InlineData("https://example.org/", "/Admin")]
    [InlineData("//example.org/", "/Admin")]
    [InlineData("/\\example.org/", "/Admin")]
    [InlineData("javascript:alert(1)", "/Admin")]
    public async Task After_the_login_comes_the_page_that_was_asked_for_if_it_is_of_this_site(string returnUrl, string expected)
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        var response = await LoginPage.LogInAsync(browser, CmsHost.AdminUserName, CmsHost.AdminPassword, returnUrl);

        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_cookie_of_a_login_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        await using var host = await CmsHost.StartAsync(Recipe);
        using var browser = host.CreateClient();

        var response = await LoginPage.LogInAsync(browser, CmsHost.AdminUserName, CmsHost.AdminPassword);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), value => value.StartsWith("cms_auth=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_tries_too_often_is_told_when_to_come_back()
    {
        await using var host = await CmsHost.StartAsync(Recipe, options => options.With("OrchardCore:Grove_RateLimits:LoginsPerMinute", "3"));
        using var browser = host.CreateClient();

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await LoginPage.LogInAsync(browser, "somebody" + i, "wrong"));
        }

        Assert.All(answers[..3], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[3].StatusCode);
        Assert.InRange(answers[3].Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    /// <summary>Fails so many times; what the last answer says.</summary>
    private static async Task<string> FailAsync(HttpClient browser, string userName, int attempts)
    {
        var message = "";

        for (var i = 0; i < attempts; i++)
        {
            using var response = await LoginPage.LogInAsync(browser, userName, "wrong");
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            message = LoginPage.MessageOf(await response.Content.ReadAsStringAsync());
        }

        return message;
    }
}
