using System.Net;
using Grove.Testing;

namespace Grove.Identity.Tests.OpenId;

public sealed class ContentApiTests
{
    private const string Path = "/api/content";

    [Theory]
    [InlineData("GET", "/note1")]
    [InlineData("GET", "/nothing")]
    [InlineData("POST", "")]
    [InlineData("DELETE", "/note1")]
    public async Task Whoever_shows_no_token_is_asked_for_one(string method, string item)
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.SendAsync(null, new HttpMethod(method), Path + item, method == "POST" ? "{}" : null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_program_without_the_permission_is_refused()
    {
        await using var host = await ApiSite.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Reader, HttpMethod.Get, Path + "/note1")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Reader, HttpMethod.Post, Path, """{ "ContentType": "Note" }""")).StatusCode);
    }

    [Fact]
    public async Task A_program_that_may_only_read_changes_nothing()
    {
        await using var host = await ApiSite.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(ApiSite.Viewer, HttpMethod.Get, Path + "/note1")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Viewer, HttpMethod.Post, Path, """{ "ContentType": "Note", "TitlePart": { "Title": "x" } }""")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Viewer, HttpMethod.Delete, Path + "/note1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(ApiSite.Viewer, HttpMethod.Get, Path + "/note1")).StatusCode);
    }

    [Fact]
    public async Task A_program_that_may_not_publish_writes_drafts()
    {
        await using var host = await ApiSite.StartAsync();
        const string New = """{ "ContentType": "Note", "TitlePart": { "Title": "New" } }""";
        const string Change = """{ "ContentItemId": "note1", "ContentType": "Note", "TitlePart": { "Title": "Changed" } }""";
        const string Unversioned = """{ "ContentItemId": "page1", "ContentType": "Page", "TitlePart": { "Title": "Changed" } }""";

        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(ApiSite.Writer, HttpMethod.Post, Path + "?draft=true", New)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(ApiSite.Writer, HttpMethod.Post, Path + "?draft=true", Change)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Writer, HttpMethod.Post, Path, New)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Writer, HttpMethod.Post, Path, Change)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(ApiSite.Writer, HttpMethod.Post, Path + "?draft=true", Unversioned)).StatusCode);
    }

    [Fact]
    public async Task Whether_an_item_is_a_draft_is_true_or_false()
    {
        await using var host = await ApiSite.StartAsync();

        using var response = await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path + "?draft=perhaps", """{ "ContentType": "Note" }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("draft", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_keeps_its_type()
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path, """{ "ContentItemId": "note1", "ContentType": "Page", "TitlePart": { "Title": "x" } }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["ContentType"], (await response.JsonAsync())["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task An_item_is_answered_as_it_is_stored()
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.SendAsync(ApiSite.Editor, HttpMethod.Get, Path + "/note1");
        var item = await response.JsonAsync();

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("First", (string?)item["TitlePart"]?["Title"]);
        Assert.Equal("Бірінші", (string?)item["Note"]?["Text"]?["Text"]);
        Assert.True((bool?)item["Published"]);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/draft1")]
    public async Task What_is_not_published_is_not_found(string item)
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.SendAsync(ApiSite.Editor, HttpMethod.Get, Path + item);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_item_is_drafted_published_changed_and_deleted()
    {
        await using var host = await ApiSite.StartAsync();

        var draft = await (await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path + "?draft=true", """{ "ContentType": "Note", "TitlePart": { "Title": "New" } }""")).JsonAsync();
        var id = (string)draft["ContentItemId"]!;
        Assert.False((bool)draft["Published"]!);
        Assert.Equal("New", (string?)draft["DisplayText"]);
        Assert.Equal("Editor client", (string?)draft["Author"]);
        Assert.Null(draft["Owner"]);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(ApiSite.Editor, HttpMethod.Get, $"{Path}/{id}")).StatusCode);

        var published = await (await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path, $$"""{ "ContentItemId": "{{id}}", "ContentType": "Note", "Note": { "Text": { "Text": "words" } } }""")).JsonAsync();
        Assert.Equal(id, (string?)published["ContentItemId"]);
        Assert.Equal((string?)draft["ContentItemVersionId"], (string?)published["ContentItemVersionId"]);
        Assert.True((bool)published["Published"]!);
        Assert.Equal("New", (string?)published["TitlePart"]?["Title"]);

        var changed = await (await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path + "?draft=true", $$"""{ "ContentItemId": "{{id}}", "ContentType": "Note", "Note": { "Text": { "Text": "more words" } } }""")).JsonAsync();
        Assert.NotEqual((string?)published["ContentItemVersionId"], (string?)changed["ContentItemVersionId"]);
        Assert.Equal("words", (string?)(await (await host.SendAsync(ApiSite.Editor, HttpMethod.Get, $"{Path}/{id}")).JsonAsync())["Note"]?["Text"]?["Text"]);

        var deleted = await host.SendAsync(ApiSite.Editor, HttpMethod.Delete, $"{Path}/{id}");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.False((bool)(await deleted.JsonAsync())["Latest"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(ApiSite.Editor, HttpMethod.Delete, $"{Path}/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_new_item_gets_an_id_of_the_site_s_and_says_nothing_about_its_own_state()
    {
        await using var host = await ApiSite.StartAsync();

        var item = await (await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path, """
            { "ContentItemId": "my0000000000000000000000id", "ContentType": "Note", "Latest": false, "Published": false, "Author": "somebody", "TitlePart": { "Title": "Own id" } }
            """)).JsonAsync();

        Assert.NotEqual("my0000000000000000000000id", (string?)item["ContentItemId"]);
        Assert.True((bool)item["Latest"]! && (bool)item["Published"]!);
        Assert.Equal("Editor client", (string?)item["Author"]);
    }

    [Theory]
    [InlineData("""{ "ContentType": "Nothing" }""", "ContentType")]
    [InlineData("""{ "DisplayText": "x" }""", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("""{ "ContentType": "Note", "TitlePart": { "Title": "x" }, "Nothing": {} }""", "Nothing")]
    [InlineData("""{ "ContentType": "Note", "TitlePart": { "Title": "x" }, "Note": { "Number": { "Value": "many" } } }""", "Note.Number.Value")]
    [InlineData("""{ "ContentType": "Note", "TitlePart": { "Title": "x" }, "Note": { "Number": { "Value": 11 } } }""", "Note.Number.Value")]
    [InlineData("""{ "ContentType": "Note", "TitlePart": { "Title": "" } }""", "TitlePart.Title")]
    [InlineData("""{ "ContentItemId": "note1", "ContentType": "Note", "TitlePart": { "Title": "" } }""", "TitlePart.Title")]
    public async Task What_is_wrong_is_said_by_member(string body, string member)
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path, body);
        var answer = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal([member], answer["errors"]!.AsObject().Select(error => error.Key));
        Assert.Equal("First", (string?)(await (await host.SendAsync(ApiSite.Editor, HttpMethod.Get, Path + "/note1")).JsonAsync())["TitlePart"]?["Title"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{ "ContentType": "Note", "ContentType": "Note" }""")]
    public async Task What_is_not_JSON_is_refused(string body)
    {
        await using var host = await ApiSite.StartAsync();

        var response = await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_invalid_change_leaves_no_draft_behind()
    {
        await using var host = await ApiSite.StartAsync();

        await host.SendAsync(ApiSite.Editor, HttpMethod.Post, Path + "?draft=true", """{ "ContentItemId": "note1", "ContentType": "Note", "Note": { "Number": { "Value": 11 } } }""");
        var versions = await host.InScopeAsync(async services => await ((OrchardCore.ContentManagement.IContentManager)services.GetService(typeof(OrchardCore.ContentManagement.IContentManager))!).GetAllVersionsAsync("note1"));

        Assert.True(Assert.Single(versions).Latest);
    }

    [Fact]
    public async Task A_cookie_does_not_stand_in_for_a_token()
    {
        await using var host = await ApiSite.StartAsync();
        using var browser = host.CreateClient();
        await Login.LoginPage.LogInAsync(browser, CmsHost.AdminUserName, CmsHost.AdminPassword);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(Path + "/note1")).StatusCode);
    }
}
