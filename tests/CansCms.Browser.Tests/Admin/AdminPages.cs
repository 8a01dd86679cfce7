using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Admin;

/// <summary>What people do on the admin's pages, by the words that they read there.</summary>
internal static class AdminPages
{
    public static async Task LogInAsync(this IPage page, string userName, string password, string address = "/admin")
    {
        await page.GotoAsync(address);
        await page.GetByLabel("User name or e-mail address").FillAsync(userName);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.PressAsync("Log in");
    }

    public static Task PressAsync(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task FollowAsync(this IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static ILocator Field(this IPage page, string name) => page.Locator($"[name='{name}']");

    /// <summary>The message after something was done.</summary>
    public static ILocator Message(this IPage page) => page.Locator(".alert[role=status]");
}
