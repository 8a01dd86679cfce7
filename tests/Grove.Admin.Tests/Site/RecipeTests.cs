using System.Net;
using System.Text;
using Grove.Admin.Tests.Running;

namespace Grove.Admin.Tests.Site;

public sealed class RecipeTests
{
    private const string Story =
        """
        { "name": "content", "data": [ {
            "ContentItemId": "imported", "ContentItemVersionId": "imported1", "ContentType": "Story", "DisplayText": "Brought by a recipe", "Latest": true, "Published": true,
            "TitlePart": { "Title": "Brought by a recipe" }, "LocalizationPart": { "LocalizationSet": "brought", "Culture": "en" }, "Story": { "Lead": { "Text": "Its lead" } } } ] }
        """;

    [Fact]
    public async Task An_administrator_executes_a_recipe_from_a_file()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var page = await ImportAsync(administrator, Recipe(Story));

        Assert.Equal(("/Admin/Recipes", HttpStatusCode.OK), (page.Path, page.Status));
        Assert.Equal("The recipe “Stories” was executed.", page.Message);
        Assert.Equal(["Brought by a recipe"], await TitlesAsync(administrator));
    }

    [Fact]
    public async Task A_recipe_that_is_executed_again_brings_nothing_twice()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        await ImportAsync(administrator, Recipe(Story));
        await ImportAsync(administrator, Recipe(Story));

        Assert.Equal(["Brought by a recipe"], await TitlesAsync(administrator));
    }

    [Theory]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Tale" } ] }""", "Recipe 'stories' (stories.recipe.json), step 2 of 2 'content' at $.steps[1]: data[0].ContentType: there is no content type 'Tale'")]
    [InlineData("""{ "name": "contents" }""", "step 2 of 2 'contents' at $.steps[1]: no enabled feature knows a step 'contents'")]
    [InlineData("""{ "name": "content" """, "stories.recipe.json: not valid JSON at line 4")]
    public async Task A_fault_is_told_with_its_place_and_nothing_is_changed(string faulty, string cause)
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var page = await ImportAsync(administrator, Recipe(Story + ",\n" + faulty));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(cause, Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync(administrator));
    }

    [Fact]
    public async Task Without_a_file_the_form_asks_for_one()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);

        var page = await (await administrator.OpenAsync("/Admin/Recipes")).SendAsync("form[action$=Import]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(["Choose the file of a recipe."], page.Errors);
    }

    [Fact]
    public async Task A_recipe_that_the_site_does_not_bring_is_not_found()
    {
        await using var host = await Newsroom.OpenAsync();
        using var administrator = await Browser.OfAdministratorAsync(host);
        var token = (await administrator.OpenAsync("/Admin/Recipes")).Value("__RequestVerificationToken")!;

        var page = await administrator.PostAsync("/Admin/Recipes/Execute", new Dictionary<string, string> { ["name"] = "missing", ["__RequestVerificationToken"] = token });

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task An_editor_may_neither_see_nor_execute_recipes()
    {
        await using var host = await Newsroom.OpenAsync();
        using var editor = await Browser.OfAsync(host, "editor");
        var dashboard = await editor.OpenAsync("/Admin");

        Assert.Null(dashboard.Find("a[href='/Admin/Recipes']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync("/Admin/Recipes")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(editor, dashboard, Recipe(Story))).Status);
        Assert.Empty(await TitlesAsync(editor));
    }

    private static string Recipe(string steps) => $$"""{ "name": "stories", "displayName": "Stories", "steps": [ {{steps}} ] }""";

    private static async Task<Page> ImportAsync(Browser browser, string recipe) => await SendAsync(browser, await browser.OpenAsync("/Admin/Recipes"), recipe);

    private static async Task<Page> SendAsync(Browser browser, Page from, string recipe)
    {
        using var content = Upload.Of(from, [], "file", "stories.recipe.json", Encoding.UTF8.GetBytes(recipe));
        return await browser.PostAsync("/Admin/Recipes/Import", content);
    }

    private static async Task<string[]> TitlesAsync(Browser browser)
        => [.. (await browser.OpenAsync("/Admin/Contents/ContentItems/Story")).All("tbody th a").Select(title => title.TextContent.Trim())];
}
