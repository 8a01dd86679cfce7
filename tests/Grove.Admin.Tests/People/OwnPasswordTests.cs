using System.Net;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.People;

public sealed class OwnPasswordTests
{
    private const string Next = "Another-password-2";

    [Fact]
    public async Task Who_changes_the_password_stays_logged_in_here_and_nowhere_else()
    {
        await using var host = await Newsroom.OpenAsync();
        using var here = await Browser.OfAsync(host, "editor");
        using var elsewhere = await Browser.OfAsync(host, "editor");

        var page = await ChangeAsync(here, Newsroom.Password, Next, Next);

        Assert.Equal("/Admin", page.Path);
        Assert.Equal("Your password was changed. On other devices you log in again.", page.Message);
        Assert.Equal("/Admin", (await here.OpenAsync("/Admin")).Path);
        Assert.Equal("/Login", (await elsewhere.OpenAsync("/Admin")).Path);
        using var again = await Browser.OfAsync(host, "editor", Next);
    }

    [Theory]
    [InlineData("wrong", Next, Next, "CurrentPassword")]
    [InlineData(Newsroom.Password, "short", "short", "NewPassword")]
    [InlineData(Newsroom.Password, "", "", "NewPassword")]
    [InlineData(Newsroom.Password, Next, "Another-password-3", "Repeated")]
    public async Task A_change_that_cannot_be_is_refused_at_its_field(string current, string next, string repeated, string field)
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var page = await ChangeAsync(editor, current, next, repeated);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("true", page.Find("#" + field)!.GetAttribute("aria-invalid"));
        using var again = await Browser.OfAsync(host, "editor");
    }

    private static async Task<Page> ChangeAsync(Browser browser, string current, string next, string repeated)
        => await (await browser.OpenAsync("/Admin/Account/Password")).PressAsync("Change password", new() { ["CurrentPassword"] = current, ["NewPassword"] = next, ["Repeated"] = repeated });
}
