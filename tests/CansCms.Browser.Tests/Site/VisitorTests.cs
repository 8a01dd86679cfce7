using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Site;

/// <summary>What visitors meet in a browser, on a telephone and on a desk, in each language.</summary>
public sealed class VisitorTests(RunningCms cms) : IClassFixture<RunningCms>
{
    private const int Telephone = 360;
    private const int Desk = 1280;
    private const int Height = 800;

    // One of each kind; the last does not exist.
    private static readonly string[] _pages =
    [
        "", "/news", "/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting", "/countries", "/countries/kazakhstan", "/campaigns", "/campaigns/ibelong",
        "/resources?country=KZ", "/resources/country-factsheets", "/events", "/events/fourth-annual-meeting", "/network", "/about", "/search?q=a", "/nothing",
    ];

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Every_kind_of_page_is_accessible_and_asks_nobody_else(string culture)
    {
        await using var window = await cms.OpenAsync();
        var page = await window.NewPageAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } asked && asked.Authority != cms.Address.Authority)
            {
                elsewhere.Add(request.Url);
            }
        };

        foreach (var path in _pages)
        {
            await page.SetViewportSizeAsync(Telephone, Height);
            await page.GotoAsync("/" + culture + path);
            await page.AssertAccessibleAsync();
            await page.AssertFitsAsync();
            await page.SetViewportSizeAsync(Desk, Height);
            await page.AssertAccessibleAsync();
        }

        Assert.Empty(elsewhere);
    }

    [BrowserFact]
    public async Task The_first_key_leads_past_the_menus_to_the_content()
    {
        await using var window = await cms.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/kk/news");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#content")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('#content').contains(document.activeElement)"));
    }

    [BrowserFact]
    public async Task The_resources_are_narrowed_without_any_script()
    {
        await using var window = await cms.OpenAsync(options => options.JavaScriptEnabled = false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/en/resources");

        var country = page.GetByRole(AriaRole.Combobox, new() { Name = "Country", Exact = true });
        await country.SelectOptionAsync("KZ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();

        await Assertions.Expect(country).ToHaveValueAsync("KZ");
        Assert.Contains("country=KZ", page.Url);
    }
}
