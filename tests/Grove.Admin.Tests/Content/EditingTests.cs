using System.Net;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.Content;

public sealed class EditingTests
{
    [Fact]
    public async Task What_an_editor_writes_is_a_draft_until_it_is_published()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var draft = await Stories.WriteAsync(editor, "Born without papers", "Save draft");
        var published = await draft.PressAsync("Publish");

        Assert.Equal("Draft saved.", draft.Message);
        Assert.Equal(["Draft"], draft.All(".editor-aside .badge").Select(badge => badge.TextContent));
        Assert.Equal("Published.", published.Message);
        Assert.Equal(["Public"], published.All(".editor-aside .badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public async Task What_is_refused_is_said_above_the_form_and_at_the_field_and_nothing_typed_is_lost()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var page = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Story/Create")).PressAsync("Publish", new() { ["TitlePart.Title"] = "Kept", ["Story.Lead.Text"] = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.Errors);
        Assert.Equal("Kept", page.Value("TitlePart.Title"));
        var field = page.Find("#Story-Lead-Text")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("Story-Lead-Text-error", field.GetAttribute("aria-describedby"));
        Assert.Equal("#Story-Lead-Text", page.Find("[role=alert] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Who_saves_second_is_told_and_overwrites_nothing()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        using var translator = await Browser.OfAsync(host, "translator");
        var address = (await Stories.WriteAsync(editor, "First", "Save draft")).Path;
        var slow = await translator.OpenAsync(address);
        await (await editor.OpenAsync(address)).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Second" });

        var late = await slow.PressAsync("Save draft", new() { ["TitlePart.Title"] = "Third" });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("editor has saved this item meanwhile", late.Find("[role=alert]")!.TextContent);
        Assert.Equal("Third", late.Value("TitlePart.Title"));
        Assert.Equal("Second", (await editor.OpenAsync(address)).Value("TitlePart.Title"));
    }

    [Fact]
    public async Task A_translation_starts_as_a_copy_in_the_same_set()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var english = await Stories.WriteAsync(editor, "A right to a name", "Publish");
        var kazakh = await english.PressAsync("Translate into Қазақ тілі");

        Assert.NotEqual(english.Path, kazakh.Path);
        Assert.Equal("Lead of A right to a name", kazakh.Value("Story.Lead.Text"));
        Assert.Equal("kk", kazakh.Find("[name='TitlePart.Title']")!.GetAttribute("lang"));
        Assert.Equal("kk", kazakh.Find(".editor-languages [aria-current]")!.GetAttribute("lang"));
        Assert.Contains(kazakh.All(".editor-languages a"), link => link.GetAttribute("href") == english.Path);
    }

    [Fact]
    public async Task A_translation_into_a_language_from_right_to_left_is_written_that_way()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var arabic = await (await Stories.WriteAsync(editor, "Papers", "Publish")).PressAsync("Translate into العربية");

        Assert.Equal("rtl", arabic.Find("[name='TitlePart.Title']")!.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_draft_that_is_discarded_leaves_what_is_public()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var draft = await (await Stories.WriteAsync(editor, "Public", "Publish")).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Not yet" });

        var page = await draft.PressAsync("Discard draft");

        Assert.Equal("Public", page.Value("TitlePart.Title"));
        Assert.False(page.HasButton("Discard draft"));
    }

    [Fact]
    public async Task An_older_version_becomes_the_draft_again()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var second = await (await Stories.WriteAsync(editor, "Old", "Publish")).PressAsync("Publish", new() { ["TitlePart.Title"] = "New" });

        var versions = await second.FollowAsync("Versions");
        var restored = await versions.PressAsync("Make it the draft");

        Assert.Equal("Old", restored.Value("TitlePart.Title"));
        Assert.Equal(["Public", "Draft"], restored.All(".editor-aside .badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public async Task What_is_taken_off_the_site_stays_as_a_draft()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var page = await (await Stories.WriteAsync(editor, "Too early", "Publish")).PressAsync("Take off the site");

        Assert.Equal(["Draft"], page.All(".editor-aside .badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public async Task A_copy_is_another_item_and_a_draft()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var original = await Stories.WriteAsync(editor, "Pattern", "Publish");

        var copy = await original.PressAsync("Copy");

        Assert.NotEqual(original.Path, copy.Path);
        Assert.Equal(["Draft"], copy.All(".editor-aside .badge").Select(badge => badge.TextContent));
    }
}
