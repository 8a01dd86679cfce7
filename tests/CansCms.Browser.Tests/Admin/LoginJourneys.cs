using CansCms.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace CansCms.Browser.Tests.Admin;

[Collection(AdminSite.Name)]
public sealed class LoginJourneys(AdminCms cms)
{
    [BrowserFact]
    public async Task The_password_that_the_console_showed_opens_the_page_that_was_asked_for()
    {
        await using var window = await cms.OpenAsync();
        var page = await window.NewPageAsync();

        await page.LogInAsync(AdminCms.UserName, cms.ShownPassword, "/admin/Contents/ContentItems/Article?status=draft");

        await Expect(page.Heading()).ToHaveTextAsync("Article");
        Assert.EndsWith("/admin/Contents/ContentItems/Article?status=draft", page.Url, StringComparison.OrdinalIgnoreCase);
    }

    [BrowserFact]
    public async Task A_wrong_password_is_said_and_who_logs_out_is_out()
    {
        await using var window = await cms.OpenAsync();
        var page = await window.NewPageAsync();

        await page.LogInAsync(AdminCms.UserName, "wrong");
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToHaveTextAsync("The user name or the password is wrong.");
        await page.LogInAsync(AdminCms.UserName, cms.ShownPassword);
        await page.PressAsync("Log out");
        await page.GotoAsync("/admin");

        await Expect(page.Heading()).ToHaveTextAsync("Log in");
    }
}
