using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Site;

/// <summary>What visitors meet in a browser, on a telephone and on a desk.</summary>
[Collection(VisitorSite.Name)]
public sealed class VisitorTests(VisitorCms cms)
{
    private const string Meeting = "/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting";

    // One of each kind, the languages in turn; the last does not exist.
    private static readonly string[] _pages =
    [
        "/kk", "/ru/news", "/en" + Meeting, "/kk/countries", "/ru/countries/kazakhstan", "/en/campaigns", "/kk/campaigns/ibelong", "/ru/resources?country=KZ",
        "/en/resources/country-factsheets", "/kk/topics", "/ru/topics/statelessness", "/en/events", "/kk/events/fourth-annual-meeting", "/ru/network", "/en/about",
        "/kk/search?q=%D0%B0%D0%B7", "/ru/nothing",
    ];

    // What a wide window shows otherwise than a narrow one: the menu, two columns, cards.
    private static readonly string[] _laidOutWider = ["/kk", "/en" + Meeting, "/ru/resources?country=KZ"];

    [BrowserFact]
    public async Task Every_kind_of_page_is_accessible_fits_a_telephone_and_asks_nobody_else()
    {
        await using var window = await cms.OpenAsync(OnATelephone);
        var page = await window.NewPageAsync();
        var elsewhere = AskedElsewhere(page);

        foreach (var path in _pages)
        {
            await page.GotoAsync(path);
            await page.AssertAccessibleAsync();
            await page.AssertFitsAsync();
            Assert.Equal((path[1..3], "ltr"), (await page.Locator("html").GetAttributeAsync("lang"), await page.Locator("html").GetAttributeAsync("dir")));
        }

        Assert.Empty(elsewhere);
    }

    [BrowserFact]
    public async Task What_a_desk_shows_otherwise_is_accessible_too()
    {
        await using var window = await cms.OpenAsync();
        var page = await window.NewPageAsync();

        foreach (var path in _laidOutWider)
        {
            await page.GotoAsync(path);
            await page.AssertAccessibleAsync();
            await page.AssertFitsAsync();
        }
    }

    [BrowserFact]
    public async Task An_Arabic_page_runs_from_right_to_left_and_names_its_languages()
    {
        await using var window = await cms.OpenAsync(OnATelephone);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/ar/about");

        Assert.Equal(("ar", "rtl"), (await page.Locator("html").GetAttributeAsync("lang"), await page.Locator("html").GetAttributeAsync("dir")));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("من نحن");
        await Assertions.Expect(page.Locator(".languages li")).ToHaveCountAsync(10);
        Assert.Equal("right", await page.Locator("h1").EvaluateAsync<string>("heading => { const box = heading.getBoundingClientRect(); const words = document.createRange(); words.selectNodeContents(heading); return words.getBoundingClientRect().right > box.left + box.width / 2 ? 'right' : 'left'; }"));
        await page.AssertAccessibleAsync();
        await page.AssertFitsAsync();

        await page.SetViewportSizeAsync(1280, 800);
        await page.AssertAccessibleAsync();
        await page.AssertFitsAsync();
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
    public async Task The_menu_opens_by_keyboard_on_a_telephone_without_any_script()
    {
        await using var window = await cms.OpenAsync(options =>
        {
            OnATelephone(options);
            options.JavaScriptEnabled = false;
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/en");
        var about = page.Locator(".main-menu summary", new() { HasText = "About Us" });
        await Assertions.Expect(about).ToBeHiddenAsync();

        await page.Locator(".menu-all > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(about).ToBeVisibleAsync();

        await about.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".main-menu").GetByRole(AriaRole.Link, new() { Name = "Our Partners", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(cms.Address, "/en/about/partners").ToString());
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

    private static void OnATelephone(BrowserNewContextOptions options) => options.ViewportSize = new ViewportSize { Width = 360, Height = 800 };

    private List<string> AskedElsewhere(IPage page)
    {
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } asked && asked.Authority != cms.Address.Authority)
            {
                elsewhere.Add(request.Url);
            }
        };

        return elsewhere;
    }
}
