using System.Net;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.People;

public sealed class RoleEditingTests
{
    [Fact]
    public async Task A_new_role_lets_its_people_do_what_it_grants()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var form = await administrator.OpenAsync("/Admin/Roles/Create");
        var list = await form.PressAsync("Save", new() { ["Name"] = "Proofreader", ["Permissions"] = "AccessAdminPanel" });
        await Newsroom.HireAsync(host, "proof", "Proofreader");
        using var proofreader = await Browser.OfAsync(host, "proof");

        Assert.Equal("The role “Proofreader” was made.", list.Message);
        Assert.Equal(HttpStatusCode.OK, (await proofreader.OpenAsync("/Admin")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await proofreader.OpenAsync("/Admin/Contents/ContentTypes/Story/Create")).Status);
    }

    [Fact]
    public async Task A_permission_that_is_taken_from_a_role_is_gone_for_its_people()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var editor = await Browser.OfAsync(host, "editor");

        await (await administrator.OpenAsync("/Admin/Roles/Edit/Editor")).PressAsync("Save", new() { ["Permissions"] = "AccessAdminPanel" });

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync("/Admin/Contents/ContentTypes/Story/Create")).Status);
    }

    [Theory]
    [InlineData("", "The role needs a name of at most 100 letters, without slashes and commas.")]
    [InlineData("a/b", "The role needs a name of at most 100 letters, without slashes and commas.")]
    [InlineData("editor", "There is a role editor already.")]
    public async Task A_name_that_cannot_be_a_role_s_is_refused(string name, string message)
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var page = await (await administrator.OpenAsync("/Admin/Roles/Create")).PressAsync("Save", new() { ["Name"] = name });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal([message], page.Errors);
    }

    [Fact]
    public async Task A_deleted_role_is_taken_from_its_people()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        using var editor = await Browser.OfAsync(host, "editor");

        var list = await (await administrator.OpenAsync("/Admin/Roles/Delete/Editor")).PressAsync("Delete");

        Assert.Equal("The role “Editor” was deleted.", list.Message);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync("/Admin")).Status);
    }

    [Theory]
    [InlineData("Administrator")]
    [InlineData("Authenticated")]
    [InlineData("Anonymous")]
    public async Task The_roles_of_every_site_cannot_be_deleted(string role)
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync("/Admin/Roles/Delete/" + role)).Status);
    }
}
