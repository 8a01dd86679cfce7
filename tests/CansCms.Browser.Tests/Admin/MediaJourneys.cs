using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CansCms.Browser.Tests.Admin;

[Collection(AdminSite.Name)]
public sealed class MediaJourneys(AdminCms cms)
{
    // One red pixel.
    private static readonly byte[] _png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    [BrowserFact]
    public async Task An_image_is_uploaded_shown_in_the_library_and_served()
    {
        var page = await cms.OpenPageAsync("/admin/Media");
        await using var window = page.Context;

        await page.GetByLabel("Upload files").SetInputFilesAsync(new FilePayload { Name = "Жиналыс 2026.PNG", MimeType = "image/png", Buffer = _png });
        await page.PressAsync("Upload");

        await Expect(page.Message()).ToHaveTextAsync("1 file was uploaded.");
        await Expect(page.Locator(".media-name").First).ToHaveTextAsync("Жиналыс-2026.png");
        await page.Locator(".media-thumb img").First.ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator(".media-thumb img").First).ToHaveJSPropertyAsync("naturalWidth", 1);
    }

    [BrowserFact]
    public async Task A_drawing_with_a_script_in_it_is_refused()
    {
        var page = await cms.OpenPageAsync("/admin/Media");
        await using var window = page.Context;

        await page.GetByLabel("Upload files").SetInputFilesAsync(new FilePayload { Name = "drawing.svg", MimeType = "image/svg+xml", Buffer = "<svg onload='alert(1)'/>"u8.ToArray() });
        await page.PressAsync("Upload");

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“drawing.svg” is not a file of a kind that the library takes");
    }
}
