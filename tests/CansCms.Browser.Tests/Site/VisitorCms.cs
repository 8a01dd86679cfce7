using System.Text;
using CansCms.Browser.Tests.Admin;
using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CansCms.Browser.Tests.Site;

/// <summary>A started product with all ten languages, as an administrator adds them, and with a page in Arabic.</summary>
public sealed class VisitorCms : RunningCms
{
    private const string ArabicPage =
        """
        { "name": "test.arabic", "displayName": "Arabic page", "steps": [ { "name": "content", "data": [ {
          "ContentItemId": "pageaboutarabic0000000000a", "ContentItemVersionId": "vpageaboutarabic000000000a", "ContentType": "Page", "DisplayText": "من نحن", "Latest": true, "Published": true,
          "TitlePart": { "Title": "من نحن" }, "AutoroutePart": { "Path": "ar/about" }, "LocalizationPart": { "LocalizationSet": "setpageabout00000000000000", "Culture": "ar" },
          "PagePart": { "Lead": { "Text": "تعمل الشبكة في خمس دول في آسيا الوسطى." } },
          "HtmlBodyPart": { "Html": "<p>تأسست الشبكة عام 2016 بدعم من المفوضية (UNHCR).</p><h2>ماذا نفعل</h2><ul><li>المناصرة</li><li>التدريب</li></ul>" }
        } ] } ] }
        """;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();

        if (Chromium.Missing is not null)
        {
            return;
        }

        await using var window = await OpenAsync();
        var page = await window.NewPageAsync();
        await page.LogInAsync(AdminCms.UserName, ShownPassword);
        await page.GotoAsync("/Admin/Recipes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute CANS cultures", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("CANS cultures");
        await page.Locator("#recipe-file").SetInputFilesAsync(new FilePayload { Name = "arabic.recipe.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(ArabicPage) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Arabic page");
    }
}
