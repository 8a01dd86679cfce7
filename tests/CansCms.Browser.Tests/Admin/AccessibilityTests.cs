using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Admin;

[Collection(AdminSite.Name)]
public sealed class AccessibilityTests(AdminCms cms)
{
    // What an editor with a screen of 1280 pixels sees at a zoom of 400 %.
    private const int Narrow = 320;

    [BrowserTheory]
    [InlineData("/admin")]
    [InlineData("/admin/Contents/ContentItems")]
    [InlineData("/admin/Contents/ContentItems/Article?culture=kk")]
    [InlineData("/admin/Contents/ContentTypes/Article/Create")]
    [InlineData("/admin/Contents/ContentTypes/CountryPage/Create")]
    [InlineData("/admin/Media")]
    [InlineData("/admin/Users/Index")]
    [InlineData("/admin/Users/Create")]
    [InlineData("/admin/Roles/Index")]
    [InlineData("/admin/Roles/Edit/Editor")]
    [InlineData("/admin/Account/Password")]
    public async Task A_page_of_the_admin_is_accessible_on_a_wide_screen_and_on_a_narrow_one(string address)
    {
        var page = await cms.OpenPageAsync(address);
        await using var window = page.Context;

        await AssertBothAsync(page);
    }

    [BrowserTheory]
    [InlineData(".editor-aside")]
    [InlineData("Versions")]
    [InlineData("Delete")]
    public async Task The_pages_of_an_item_are_accessible(string link)
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentItems/Article?text=Fourth Annual&culture=en");
        await using var window = page.Context;
        await page.Locator("tbody th a").First.ClickAsync();

        if (link != ".editor-aside")
        {
            await page.FollowAsync(link);
        }

        await AssertBothAsync(page);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_login_is_accessible_in_light_and_in_dark(ColorScheme scheme)
    {
        await using var window = await cms.OpenAsync(options => options.ColorScheme = scheme);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/Login");

        await AssertBothAsync(page);
    }

    [BrowserTheory]
    [InlineData("/admin")]
    [InlineData("/admin/Contents/ContentItems/Article")]
    [InlineData("/admin/Contents/ContentTypes/Article/Create")]
    public async Task The_admin_is_accessible_in_the_dark(string address)
    {
        var page = await cms.OpenPageAsync(address, options => options.ColorScheme = ColorScheme.Dark);
        await using var window = page.Context;

        await page.AssertAccessibleAsync();
    }

    private static async Task AssertBothAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        await page.SetViewportSizeAsync(Narrow, 640);
        await page.AssertAccessibleAsync();
        await page.AssertFitsAsync();
    }
}
