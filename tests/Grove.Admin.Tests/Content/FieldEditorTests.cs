using System.Net;
using Grove.Admin.Tests.Running;
using Grove.Testing;

namespace Grove.Admin.Tests.Content;

/// <summary>Every kind of field has an editor that keeps what is typed, and says at the field what it cannot take.</summary>
public sealed class FieldEditorTests(FieldEditorTests.Desk desk) : IClassFixture<FieldEditorTests.Desk>
{
    private const string Create = "/Admin/Contents/ContentTypes/Form/Create";

    [Theory]
    [InlineData("TextField.Text", "Words", "Words")]
    [InlineData("HtmlField.Html", "<p>Words</p>", "<p>Words</p>")]
    [InlineData("MarkdownField.Markdown", "*Words*", "*Words*")]
    [InlineData("NumericField.Value", "1 234,5", "1234.5")]
    [InlineData("DateField.Value", "2019-07-31", "2019-07-31")]
    [InlineData("DateTimeField.Value", "2019-07-31T14:30", "2019-07-31T14:30")]
    [InlineData("TimeField.Value", "7:05", "07:05")]
    [InlineData("LinkField.Url", "https://example.org/a", "https://example.org/a")]
    [InlineData("LinkField.Text", "A link", "A link")]
    [InlineData("YoutubeField.RawAddress", "https://www.youtube.com/watch?v=ABCdef12345", "https://www.youtube.com/watch?v=ABCdef12345")]
    public async Task What_is_typed_is_there_when_the_item_is_opened_again(string input, string typed, string shown)
    {
        using var editor = await Browser.OfAsync(desk.Host, "editor");

        var saved = await (await editor.OpenAsync(Create)).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Form", ["Form." + input] = typed });

        Assert.Equal("Draft saved.", saved.Message);
        Assert.Equal(shown, (await editor.OpenAsync(saved.Path)).Value("Form." + input));
    }

    [Theory]
    [InlineData("NumericField.Value", "many")]
    [InlineData("DateField.Value", "31.7.2019 or so")]
    [InlineData("DateTimeField.Value", "yesterday")]
    [InlineData("TimeField.Value", "25:00")]
    [InlineData("LinkField.Url", "javascript:alert(1)")]
    [InlineData("YoutubeField.RawAddress", "https://example.org/watch?v=ABCdef12345")]
    public async Task What_a_field_cannot_take_is_said_at_the_field_and_is_not_lost(string input, string typed)
    {
        using var editor = await Browser.OfAsync(desk.Host, "editor");

        var page = await (await editor.OpenAsync(Create)).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Form", ["Form." + input] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(typed, page.Value("Form." + input));
        Assert.Equal("true", page.Find($"[name='Form.{input}']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_tick_is_kept_and_taken_away()
    {
        using var editor = await Browser.OfAsync(desk.Host, "editor");

        var ticked = await (await editor.OpenAsync(Create)).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Form", ["Form.BooleanField.Value"] = "true" });
        Assert.NotNull(ticked.Find("[name='Form.BooleanField.Value'][checked]"));

        var cleared = await ticked.PressAsync("Save draft", new() { ["Form.BooleanField.Value"] = "false" });
        Assert.Null(cleared.Find("[name='Form.BooleanField.Value'][checked]"));
    }

    [Fact]
    public async Task Of_offered_texts_those_that_are_ticked_are_kept()
    {
        using var editor = await Browser.OfAsync(desk.Host, "editor");

        var saved = await (await editor.OpenAsync(Create)).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Form", ["Form.MultiTextField.Values"] = "b" });

        Assert.Equal(["b"], saved.All("[name='Form.MultiTextField.Values'][checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task A_person_is_found_by_name_and_chosen()
    {
        using var editor = await Browser.OfAsync(desk.Host, "editor");
        var page = await editor.OpenAsync(Create);
        var translator = page.All("[name='Form.UserPickerField.UserIds']").Single(choice => choice.ParentElement!.TextContent.Trim() == "translator").GetAttribute("value")!;

        var saved = await page.PressAsync("Save draft", new() { ["TitlePart.Title"] = "Form", ["Form.UserPickerField.UserIds"] = translator });

        Assert.Equal(translator, (await editor.OpenAsync(saved.Path)).Find("[name='Form.UserPickerField.UserIds'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_widget_is_added_to_the_flow_filled_in_and_removed()
    {
        using var editor = await Browser.OfAsync(desk.Host, "editor");
        var page = await (await editor.OpenAsync(Create)).PressAsync("Save draft", new() { ["TitlePart.Title"] = "Form" });

        page = await page.PressAsync("Add Notice");
        var input = page.Find("[name$='.Notice.Words.Text']")!.GetAttribute("name")!;
        page = await page.PressAsync("Save draft", new() { [input] = "Closed on Monday" });

        Assert.Equal("Closed on Monday", (await editor.OpenAsync(page.Path)).Value(input));

        page = await (await editor.OpenAsync(page.Path)).PressAsync("✕");
        page = await page.PressAsync("Save draft");
        Assert.Null((await editor.OpenAsync(page.Path)).Find("[name$='.Notice.Words.Text']"));
    }

    /// <summary>One site for all: each test makes items of its own.</summary>
    public sealed class Desk : IAsyncLifetime
    {
        private static readonly string[] _fields =
            ["TextField", "HtmlField", "MarkdownField", "NumericField", "BooleanField", "DateField", "DateTimeField", "TimeField", "LinkField", "YoutubeField", "UserPickerField"];

        public CmsHost Host { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Host = await CmsHost.StartAsync(Recipe());
            await Newsroom.HireAsync(Host, "editor", "Editor");
            await Newsroom.HireAsync(Host, "translator", "Editor");
        }

        public async Task DisposeAsync() => await Host.DisposeAsync();

        private static string Recipe() => $$"""
            {
              "name": "Desk", "issetuprecipe": true,
              "steps": [
                { "name": "feature", "enable": [ "OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Markdown", "OrchardCore.Flows", "OrchardCore.Widgets", "OrchardCore.Users" ] },
                { "name": "ContentDefinition",
                  "ContentTypes": [
                    { "Name": "Form", "DisplayName": "Form", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true } },
                      "ContentTypePartDefinitionRecords": [
                        { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
                        { "PartName": "FlowPart", "Name": "FlowPart", "Settings": {} },
                        { "PartName": "Form", "Name": "Form", "Settings": {} } ] },
                    { "Name": "Notice", "DisplayName": "Notice", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } },
                      "ContentTypePartDefinitionRecords": [ { "PartName": "Notice", "Name": "Notice", "Settings": {} } ] } ],
                  "ContentParts": [
                    { "Name": "Form", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                        {{string.Join(", ", _fields.Select(field => $$"""{ "FieldName": "{{field}}", "Name": "{{field}}", "Settings": {} }"""))}},
                        { "FieldName": "MultiTextField", "Name": "MultiTextField", "Settings": { "MultiTextFieldSettings": { "Options": [ { "name": "A", "value": "a" }, { "name": "B", "value": "b" } ] } } } ] },
                    { "Name": "Notice", "Settings": {}, "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Words", "Settings": {} } ] } ] },
                { "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": ["AccessAdminPanel", "ViewContent", "EditContent", "PublishContent"] } ] }
              ]
            }
            """;
    }
}
