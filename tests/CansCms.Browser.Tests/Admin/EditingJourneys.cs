using CansCms.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CansCms.Browser.Tests.Admin;

[Collection(AdminSite.Name)]
public sealed class EditingJourneys(AdminCms cms)
{
    private const string Meeting = "The Central Asian Network on Statelessness Held its Fourth Annual Meeting";

    [BrowserFact]
    public async Task An_editor_writes_an_article_translates_it_into_Kazakh_publishes_it_and_sees_it_on_the_site()
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentTypes/Article/Create?culture=en");
        await using var window = page.Context;
        await page.Field("TitlePart.Title").FillAsync("Born in Osh without papers");
        await page.Field("ArticlePart.Kind.Text").SelectOptionAsync(new SelectOptionValue { Label = "News story" });
        await page.Field("ArticlePart.Lead.Text").FillAsync("How a birth certificate changes a life.");
        await page.PressAsync("Publish");
        await Expect(page.Message()).ToHaveTextAsync("Published.");

        await page.PressAsync("Translate into Қазақ тілі");
        await Expect(page.Field("TitlePart.Title")).ToHaveValueAsync("Born in Osh without papers");
        await page.Field("TitlePart.Title").FillAsync("Ошта құжатсыз туған");
        await page.Field("ArticlePart.Lead.Text").FillAsync("Туу туралы куәлік өмірді қалай өзгертеді.");
        await page.PressAsync("Publish");
        await Expect(page.Message()).ToHaveTextAsync("Published.");

        await page.GotoAsync("/kk");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ошта құжатсыз туған" }).First.ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Ошта құжатсыз туған");
    }

    [BrowserFact]
    public async Task An_article_is_found_by_its_title_and_saved_with_the_keyboard_alone()
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentItems/Article");
        await using var window = page.Context;

        await page.FocusByTabAsync("[name=text]");
        await page.Keyboard.TypeAsync("Fourth Annual");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusByTabAsync($"tbody th a:has-text('{Meeting}')");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusByTabAsync("[name='TitlePart.Title']");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync("!");
        await page.FocusByTabAsync(".editor-aside button[value=save]");
        await page.Keyboard.PressAsync("Space");

        await Expect(page.Message()).ToHaveTextAsync("Draft saved.");
        await Expect(page.Heading()).ToHaveTextAsync(Meeting + "!");
        await page.PressAsync("Discard draft");
        await Expect(page.Heading()).ToHaveTextAsync(Meeting);
    }

    [BrowserFact]
    public async Task Without_JavaScript_everything_can_be_edited_and_published()
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentTypes/Page/Create", options => options.JavaScriptEnabled = false);
        await using var window = page.Context;

        await page.Field("TitlePart.Title").FillAsync("Written without scripts");
        await page.Locator("textarea[data-rich-text]").First.FillAsync("<p>Plain <strong>HTML</strong>.</p>");
        await page.PressAsync("Publish");

        await Expect(page.Message()).ToHaveTextAsync("Published.");
        await page.FollowAsync("See it on the site");
        await Expect(page.Heading()).ToHaveTextAsync("Written without scripts");
        await Expect(page.Locator("main strong")).ToHaveTextAsync("HTML");
    }

    [BrowserFact]
    public async Task The_rich_text_editor_writes_clean_HTML()
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentTypes/Page/Create");
        await using var window = page.Context;

        await page.Field("TitlePart.Title").FillAsync("Written with the toolbar");
        await page.Locator(".rich-text-content").First.ClickAsync();
        await page.Keyboard.TypeAsync("A heading");
        await page.PressAsync("Heading");
        await page.Keyboard.PressAsync("Enter");
        await page.PressAsync("Bold");
        await page.Keyboard.TypeAsync("bold");
        await page.PressAsync("Save draft");

        await Expect(page.Message()).ToHaveTextAsync("Draft saved.");
        Assert.Equal("<h2>A heading</h2><p><strong>bold</strong></p>", await page.Locator("textarea[data-rich-text]").First.InputValueAsync());
    }

    [BrowserFact]
    public async Task Errors_take_the_focus_and_lead_to_their_fields()
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentTypes/Article/Create");
        await using var window = page.Context;

        await page.PressAsync("Publish");

        var summary = page.Locator("main").GetByRole(AriaRole.Alert);
        await Expect(summary).ToBeFocusedAsync();
        var first = summary.GetByRole(AriaRole.Link).First;
        var field = (await first.GetAttributeAsync("href"))!;
        await first.ClickAsync();
        await Expect(page.Locator(field)).ToHaveAttributeAsync("aria-invalid", "true");
        await page.AssertAccessibleAsync();
    }

    [BrowserFact]
    public async Task The_browser_asks_before_unsaved_work_is_left()
    {
        var page = await cms.OpenPageAsync("/admin/Contents/ContentTypes/Page/Create");
        await using var window = page.Context;
        var questions = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            questions.Add(dialog.Type);
            await dialog.AcceptAsync();
        };

        await page.Field("TitlePart.Title").FillAsync("Half a sentence");
        await page.FollowAsync("Dashboard");
        await Expect(page.Heading()).ToHaveTextAsync("Dashboard");

        Assert.Equal(["beforeunload"], questions);
    }
}
