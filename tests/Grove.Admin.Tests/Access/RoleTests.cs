using System.Net;
using Grove.Admin.Tests.Content;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.Access;

public sealed class RoleTests
{
    [Fact]
    public async Task A_translator_has_no_button_to_publish_and_is_refused_without_it()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        using var translator = await Browser.OfAsync(host, "translator");
        var address = (await Stories.WriteAsync(editor, "For translation", "Save draft")).Path;
        var form = await translator.OpenAsync(address);

        Assert.False(form.HasButton("Publish"));
        Assert.Equal(HttpStatusCode.Forbidden, (await form.PressAsync("Save draft", new() { ["command"] = "publish", ["TitlePart.Title"] = "Changed" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await translator.PostAsync(address.Replace("/Edit", "/Publish"), [new("__RequestVerificationToken", form.Value("__RequestVerificationToken")!)])).Status);
        var after = await editor.OpenAsync(address);
        Assert.Equal("For translation", after.Value("TitlePart.Title"));
        Assert.Equal(["Draft"], after.All(".editor-aside .badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public async Task An_author_sees_and_changes_only_what_is_the_author_s()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        using var author = await Browser.OfAsync(host, "author");
        var others = (await Stories.WriteAsync(editor, "Of the editor", "Publish")).Path;
        var own = (await Stories.WriteAsync(author, "Of the author", "Save draft")).Path;

        var list = await author.OpenAsync("/Admin/Contents/ContentItems");

        Assert.Equal(["Of the author"], list.All(".admin-list tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.OK, (await author.OpenAsync(own)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.OpenAsync(others)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.OpenAsync(others.Replace("/Edit", "/Delete"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.OpenAsync(others.Replace("/Edit", "/Versions"))).Status);
    }

    [Fact]
    public async Task Who_may_not_come_in_is_told_so_instead_of_being_asked_to_log_in_again()
    {
        await using var host = await Newsroom.OpenAsync();
        using var reader = new Browser(host);
        await (await reader.OpenAsync("/Login")).SendAsync("form", new() { ["UserName"] = "reader", ["Password"] = Newsroom.Password });

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync("/Admin")).Status);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var address = (await Stories.WriteAsync(editor, "Safe", "Publish")).Path;

        var refused = await editor.PostAsync(address.Replace("/Edit", "/Delete"), []);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.OpenAsync(address)).Status);
    }
}
