using System.Net;
using System.Text;
using Grove.Admin.Tests.Running;
using Grove.Testing;

namespace Grove.Admin.Tests.Content;

public sealed class MediaTests
{
    // One red pixel.
    private static readonly byte[] _png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    [Fact]
    public async Task An_uploaded_file_gets_a_clean_name_and_is_never_put_over_another()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        await UploadAsync(editor, "../../etc/Жиналыс (2026).PNG", _png);
        var page = await UploadAsync(editor, "Жиналыс 2026.png", _png);

        Assert.Equal("1 file was uploaded.", page.Message);
        Assert.Equal(["Жиналыс-2026-2.png", "Жиналыс-2026.png"], page.All(".media-name").Select(name => name.TextContent).Order());
        Assert.Equal(2, Directory.GetFiles(Path.Combine(host.AppData, "Sites", "Default", "Media"), "*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("drawing.svg", "<svg onload='alert(1)'/>")]
    [InlineData("page.html", "<script>alert(1)</script>")]
    [InlineData("program.exe", "MZ")]
    [InlineData("photo.png", "<script>alert(1)</script>")]
    [InlineData("notes.txt", "<script>alert(1)</script>")]
    [InlineData("paper.pdf", "no PDF")]
    [InlineData("noname", "text")]
    [InlineData(".png", "text")]
    [InlineData("empty.txt", "")]
    public async Task What_the_library_does_not_take_is_refused_and_not_kept(string name, string content)
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var page = await UploadAsync(editor, name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Single(page.Errors);
        Assert.Empty(page.All(".media-name"));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused()
    {
        await using var host = await Newsroom.OpenAsync(options => options.With("OrchardCore:OrchardCore_Media:MaxFileSize", "10"));
        using var editor = await Browser.OfAsync(host, "editor");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(editor, "notes.txt", "eleven bytes"u8.ToArray())).Status);
    }

    [Fact]
    public async Task Images_are_shown_small_and_documents_are_saved_and_neither_runs_scripts()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        await UploadAsync(editor, "нүкте.png", _png);
        await UploadAsync(editor, "notes.txt", "Notes"u8.ToArray());

        var image = await host.Client.GetAsync("/media/нүкте.png?width=100&height=100&rmode=crop");
        var notes = await host.Client.GetAsync("/media/notes.txt");

        Assert.Equal("image/png", image.Content.Headers.ContentType!.MediaType);
        Assert.Single(Directory.GetFiles(Path.Combine(host.AppData, "Sites", "Default", "MediaCache")));
        Assert.Equal(TimeSpan.FromDays(30), image.Headers.CacheControl!.MaxAge);
        Assert.Equal("attachment", notes.Content.Headers.ContentDisposition!.DispositionType);
        Assert.All([image, notes], answer => Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single()));
    }

    [Theory]
    [InlineData("/media/dot.png?width=101")]
    [InlineData("/media/dot.png?width=-1")]
    [InlineData("/media/dot.png?width=100&rmode=other")]
    public async Task Sizes_that_are_not_offered_make_no_copies(string address)
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        await UploadAsync(editor, "dot.png", _png);

        Assert.Equal(_png, await host.Client.GetByteArrayAsync(address));
        Assert.False(Directory.Exists(Path.Combine(host.AppData, "Sites", "Default", "MediaCache")));
    }

    [Theory]
    [InlineData("/media/..%2F..%2F..%2Fcms.db")]
    [InlineData("/media/%2e%2e/DataProtection-Keys")]
    [InlineData("/media/..%5C..%5Ckey.png?width=100")]
    [InlineData("/media/none.png?width=100")]
    public async Task Nothing_outside_the_library_is_served(string address)
    {
        await using var host = await Newsroom.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_file_is_sent_along_with_the_form_of_an_item_and_missed_when_it_is_deleted()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var form = await editor.OpenAsync("/Admin/Contents/ContentTypes/Story/Create");

        var story = await editor.PostAsync(form.Path, Upload.Of(form, new()
        {
            ["TitlePart.Title"] = "With a picture", ["Story.Lead.Text"] = "Lead", ["Story.Picture.$uploadtext"] = "A red dot", ["command"] = "publish",
        }, "Story.Picture.$upload", "dot.png", _png));
        var question = await editor.OpenAsync("/Admin/Media/Delete?path=dot.png");

        Assert.Equal("Published.", story.Message);
        Assert.Equal("dot.png", story.Value("Story.Picture.Paths"));
        Assert.Equal("A red dot", story.Value("Story.Picture.MediaTexts"));
        Assert.Equal(["With a picture"], question.All(".alert-warning li").Select(line => line.TextContent.Trim()));
        Assert.Equal("“dot.png” was deleted.", (await question.PressAsync("Delete")).Message);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/media/dot.png")).StatusCode);
    }

    [Theory]
    [InlineData("missing.png")]
    [InlineData("../../secret.png")]
    public async Task A_path_that_is_not_in_the_library_is_refused_at_its_field(string path)
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");

        var page = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Story/Create"))
            .PressAsync("Publish", new() { ["TitlePart.Title"] = "T", ["Story.Lead.Text"] = "L", ["Story.Picture.Paths"] = path });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal([$"Picture: there is no file “{path}” in the media library."], page.Errors);
    }

    [Fact]
    public async Task The_library_is_closed_to_who_may_not_manage_it()
    {
        await using var host = await Newsroom.OpenAsync();
        using var translator = await Browser.OfAsync(host, "translator");
        var token = (await translator.OpenAsync("/Admin")).Value("__RequestVerificationToken")!;

        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        content.Add(new ByteArrayContent(_png), "files", "dot.png");

        Assert.Equal(HttpStatusCode.Forbidden, (await translator.OpenAsync("/Admin/Media")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await translator.PostAsync("/Admin/Media/Upload", content)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/media/dot.png")).StatusCode);
    }

    [Fact]
    public async Task A_site_without_the_media_feature_has_no_library()
    {
        await using var host = await CmsHost.StartAsync("""
            { "name": "Texts", "issetuprecipe": true, "steps": [ { "name": "feature", "enable": [ "OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentLocalization" ] } ] }
            """);
        using var administrator = await Browser.OfAdministratorAsync(host);

        Assert.Null((await administrator.OpenAsync("/Admin")).Find("a[href='/Admin/Media']"));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync("/Admin/Media")).Status);
    }

    private static async Task<Page> UploadAsync(Browser browser, string name, byte[] bytes)
    {
        var page = await browser.OpenAsync("/Admin/Media");
        return await browser.PostAsync("/Admin/Media/Upload", Upload.Of(page, [], "files", name, bytes));
    }
}
