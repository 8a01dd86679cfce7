using CansCms.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace CansCms.Browser.Tests.Admin;

[Collection(AdminSite.Name)]
public sealed class PeopleJourneys(AdminCms cms)
{
    private const string Password = "Translator-password-1";

    [BrowserFact]
    public async Task A_new_translator_translates_but_has_nothing_to_publish_with()
    {
        var admin = await cms.OpenPageAsync("/admin/Users/Create");
        await using var adminWindow = admin.Context;
        await admin.GetByLabel("User name").FillAsync("translator");
        await admin.GetByLabel("E-mail address").FillAsync("translator@example.org");
        await admin.Field("Password").FillAsync(Password);
        await admin.GetByLabel("Translator").CheckAsync();
        await admin.PressAsync("Save");
        await Expect(admin.Message()).ToHaveTextAsync("The account “translator” was made.");

        await using var window = await cms.OpenAsync();
        var page = await window.NewPageAsync();
        await page.LogInAsync("translator", Password, "/admin/Contents/ContentItems/Article?culture=ru");
        await page.Locator("tbody th a").First.ClickAsync();

        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Save draft" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Publish" })).ToHaveCountAsync(0);
        await page.GotoAsync("/admin/Users/Index");
        await Expect(page.Heading()).ToHaveTextAsync("You may not do this");
        await page.AssertAccessibleAsync();
    }

    [BrowserFact]
    public async Task The_admin_speaks_the_language_that_is_chosen()
    {
        var page = await cms.OpenPageAsync("/admin");
        await using var window = page.Context;

        await page.GetByLabel("Language of the admin").SelectOptionAsync("kk");
        await page.PressAsync("Set");

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
        await Expect(page.Heading()).Not.ToHaveTextAsync("Dashboard");
    }
}
