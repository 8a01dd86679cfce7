using System.Net;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.Content;

public sealed class ListTests
{
    [Fact]
    public async Task The_list_is_narrowed_by_title_language_and_status()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        await (await Stories.WriteAsync(editor, "Passport", "Publish")).PressAsync("Translate into Русский");
        await Stories.WriteAsync(editor, "Census", "Save draft");

        Assert.Equal(["Passport", "Passport"], await TitlesAsync(editor, "?text=pass"));
        Assert.Equal(["Passport"], await TitlesAsync(editor, "?culture=ru"));
        Assert.Equal(["Passport"], await TitlesAsync(editor, "?status=published"));
        Assert.Equal(["Census", "Passport"], (await TitlesAsync(editor, "?status=draft")).Order());
        Assert.Empty(await TitlesAsync(editor, "?text=nothing"));
    }

    [Fact]
    public async Task A_long_list_has_pages_and_an_impossible_page_is_the_last()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        foreach (var number in Enumerable.Range(1, 21))
        {
            await Stories.WriteAsync(editor, $"Story {number:00}", "Save draft");
        }

        Assert.Equal(20, (await TitlesAsync(editor, "?sort=title&ascending=true")).Count);
        Assert.Equal(["Story 21"], await TitlesAsync(editor, "?sort=title&ascending=true&page=2"));
        Assert.Equal(["Story 21"], await TitlesAsync(editor, "?sort=title&ascending=true&page=2000000000"));
    }

    [Fact]
    public async Task A_type_that_does_not_exist_is_not_found()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        Assert.Equal(HttpStatusCode.NotFound, (await editor.OpenAsync("/Admin/Contents/ContentItems/Nothing")).Status);
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(Browser browser, string query)
        => [.. (await browser.OpenAsync("/Admin/Contents/ContentItems/Story" + query)).All(".admin-list tbody th").Select(cell => cell.TextContent.Trim())];
}
