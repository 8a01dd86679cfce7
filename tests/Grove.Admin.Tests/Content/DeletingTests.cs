using System.Net;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.Content;

public sealed class DeletingTests
{
    [Fact]
    public async Task Before_an_item_is_deleted_the_admin_says_who_refers_to_it()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var target = await Stories.WriteAsync(editor, "Referred to", "Publish");
        await Stories.WriteAsync(editor, "Refers", "Save draft", related: Stories.IdOf(target));

        var question = await (await editor.OpenAsync(target.Path)).FollowAsync("Delete");
        var after = await question.PressAsync("Delete");

        Assert.Equal(["Refers"], question.All(".alert-warning li").Select(line => line.TextContent.Trim()));
        Assert.Equal("“Referred to” was deleted.", after.Message);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync(target.Path)).Status);
    }

    [Fact]
    public async Task An_item_that_nobody_refers_to_is_asked_about_without_a_warning()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var question = await (await Stories.WriteAsync(editor, "Alone", "Publish")).FollowAsync("Delete");

        Assert.Equal("Delete “Alone”?", question.Heading);
        Assert.Null(question.Find(".alert-warning"));
    }

    [Fact]
    public async Task A_reference_that_was_taken_out_is_forgotten()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var target = await Stories.WriteAsync(editor, "Referred to", "Publish");
        var referrer = await Stories.WriteAsync(editor, "Refers", "Publish", related: Stories.IdOf(target));
        await referrer.PressAsync("Publish", new() { ["Story.Related.ContentItemIds"] = "" });

        var question = await (await editor.OpenAsync(target.Path)).FollowAsync("Delete");

        Assert.Null(question.Find(".alert-warning"));
    }
}
