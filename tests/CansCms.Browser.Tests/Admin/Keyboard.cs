using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Admin;

/// <summary>Moves through a page with the Tab key.</summary>
internal static class Keyboard
{
    private const int Patience = 150;

    /// <summary>Presses Tab until the element has the focus, and holds that the focus could be seen all the way.</summary>
    public static async Task FocusByTabAsync(this IPage page, string selector)
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        var target = page.Locator(selector).First;
        await target.WaitForAsync();

        for (var i = 0; i < Patience; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var outline = await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle");
            Assert.True(outline != "none", await page.EvaluateAsync<string>("`No visible focus on ${document.activeElement.outerHTML.slice(0, 200)}`"));

            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{selector} on {page.Url} was not reached by Tab.");
    }
}
