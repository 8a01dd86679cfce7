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
}
