using System.Net;
using Grove.Admin.Tests.Running;
using Grove.Testing;

namespace Grove.Admin.Tests.People;

public sealed class UserTests
{
    [Fact]
    public async Task Somebody_new_gets_an_account_with_roles_and_can_log_in()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var list = await (await administrator.OpenAsync("/Admin/Users/Create")).PressAsync("Save", Account("aigerim", roles: "Editor"));

        Assert.Equal("The account “aigerim” was made.", list.Message);
        using var aigerim = await Browser.OfAsync(host, "aigerim");
        Assert.True((await aigerim.OpenAsync("/Admin/Contents/ContentTypes/Story/Create")).HasButton("Publish"));
    }

    [Theory]
    [InlineData("editor", "new@example.org", "Long-enough-1", "UserName")]
    [InlineData("ed itor", "new@example.org", "Long-enough-1", "UserName")]
    [InlineData("", "new@example.org", "Long-enough-1", "UserName")]
    [InlineData("new", "editor@example.org", "Long-enough-1", "Email")]
    [InlineData("new", "nobody", "Long-enough-1", "Email")]
    [InlineData("new", "new@example.org", "Short-1", "Password")]
    [InlineData("new", "new@example.org", "", "Password")]
    public async Task What_cannot_be_an_account_is_refused_at_its_field(string name, string email, string password, string field)
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var page = await (await administrator.OpenAsync("/Admin/Users/Create")).PressAsync("Save", Account(name, email, password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("true", page.Find("#" + field)!.GetAttribute("aria-invalid"));
        Assert.NotEmpty(page.Errors);
    }

    [Fact]
    public async Task Who_is_disabled_is_out_at_the_next_click_and_cannot_log_in()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var editor = await Browser.OfAsync(host, "editor");

        await (await FindAsync(administrator, "editor")).PressAsync("Save", new() { ["IsEnabled"] = "false" });

        Assert.Equal("/Login", (await editor.OpenAsync("/Admin")).Path);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await editor.OpenAsync("/Login")).SendAsync("form", new() { ["UserName"] = "editor", ["Password"] = Newsroom.Password })).Status);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_counts_at_once()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var editor = await Browser.OfAsync(host, "editor");

        await (await FindAsync(administrator, "editor")).PressAsync("Save", new() { ["Roles"] = "Translator" });

        var page = await editor.OpenAsync("/Admin/Contents/ContentTypes/Story/Create");
        Assert.True(page.HasButton("Save draft"));
        Assert.False(page.HasButton("Publish"));
    }

    [Fact]
    public async Task A_new_password_replaces_the_old_one_and_ends_the_sessions()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var editor = await Browser.OfAsync(host, "editor");

        var form = await (await FindAsync(administrator, "editor")).FollowAsync("Give a new password");
        await form.PressAsync("Save", new() { ["NewPassword"] = "Another-password-2", ["Repeated"] = "Another-password-2" });

        Assert.Equal("/Login", (await editor.OpenAsync("/Admin")).Path);
        using var again = await Browser.OfAsync(host, "editor", "Another-password-2");
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var demoted = await (await FindAsync(administrator, CmsHost.AdminUserName)).PressAsync("Save", new() { ["Roles"] = "Editor" });
        var disabled = await (await FindAsync(administrator, CmsHost.AdminUserName)).PressAsync("Save", new() { ["IsEnabled"] = "false" });

        Assert.Equal(["This is the last administrator. Make somebody else one first."], demoted.Errors);
        Assert.Equal(["Neither your own account nor the last administrator's can be disabled."], disabled.Errors);
    }

    [Fact]
    public async Task Who_manages_users_cannot_become_an_administrator_by_it()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var receptionist = await Browser.OfAsync(host, "receptionist");
        var own = await FindAsync(receptionist, "receptionist");
        var administrators = (await FindAsync(administrator, CmsHost.AdminUserName)).Path;

        await own.PressAsync("Save", new() { ["Roles"] = "Administrator" });

        Assert.Equal(HttpStatusCode.Forbidden, (await receptionist.OpenAsync("/Admin/Roles/Index")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await receptionist.OpenAsync(administrators)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await receptionist.OpenAsync(administrators.Replace("/Edit/", "/EditPassword/"))).Status);
    }

    [Theory]
    [InlineData("/Admin/Users/Index")]
    [InlineData("/Admin/Users/Create")]
    [InlineData("/Admin/Roles/Index")]
    [InlineData("/Admin/Roles/Edit/Editor")]
    public async Task Accounts_and_roles_are_not_an_editor_s(string address)
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync(address)).Status);
        Assert.DoesNotContain((await editor.OpenAsync("/Admin")).All(".admin-menu a"), link => link.GetAttribute("href") is "/Admin/Users/Index" or "/Admin/Roles/Index");
    }

    [Fact]
    public async Task A_locked_account_is_unlocked_by_who_manages_users()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var editor = new Browser(host);
        for (var i = 0; i < 5; i++)
        {
            await (await editor.OpenAsync("/Login")).SendAsync("form", new() { ["UserName"] = "editor", ["Password"] = "wrong" });
        }

        var page = await (await FindAsync(administrator, "editor")).PressAsync("Unlock");

        Assert.Equal("“editor” can log in again.", page.Message);
        using var again = await Browser.OfAsync(host, "editor");
    }

    private static async Task<Page> FindAsync(Browser browser, string name) => await (await browser.OpenAsync("/Admin/Users/Index?text=" + name)).FollowAsync(name);

    private static Dictionary<string, string> Account(string name, string? email = null, string password = Newsroom.Password, string roles = "Editor") => new()
    {
        ["UserName"] = name, ["Email"] = email ?? name + "@example.org", ["Password"] = password, ["Roles"] = roles, ["IsEnabled"] = "true",
    };
}
