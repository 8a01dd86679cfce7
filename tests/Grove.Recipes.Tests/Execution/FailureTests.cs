using Grove.Recipes.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.Options;

namespace Grove.Recipes.Tests.Execution;

/// <summary>A recipe with a fault says where it is, and nothing of the recipe stays.</summary>
public sealed class FailureTests
{
    private const string Megabyte = "1048576";

    private static readonly string _halfMegabyte = new('x', 512 * 1024);

    private const string Type = """
        { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Leaflet", "DisplayName": "Leaflet", "Settings": {}, "ContentTypePartDefinitionRecords": [] } ], "ContentParts": [] }
        """;

    [Theory]
    [InlineData("""{ "name": "contents", "data": [] }""", "no enabled feature knows a step 'contents'")]
    [InlineData("""{ "data": [] }""", "the step has no \"name\"")]
    [InlineData("""{ "name": "feature", "enable": [ "OrchardCore.Title", "OrchardCore.Titel" ] }""", "enable[1]: there is no feature 'OrchardCore.Titel'")]
    [InlineData("""{ "name": "recipes", "Values": [ { "executionid": "x", "name": "missing" } ] }""", "Values[0]: there is no recipe 'missing'")]
    [InlineData("""{ "name": "content" }""", "data: an array of items is missing")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "n" } ] }""", "data[0]: the item has no ContentType")]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Nota" } ] }""", "data[0].ContentType: there is no content type 'Nota'")]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Note", "TitelPart": { "Title": "x" } } ] }""", "data[0].TitelPart: content type 'Note' has no part 'TitelPart'. It has TitlePart, Note")]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Note", "Note": { "Texte": { "Text": "x" } } } ] }""", "data[0].Note.Texte: part 'Note' has no field or property 'Texte'")]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Note", "Note": { "Number": { "Value": "many" } } } ] }""", "data[0].Note.Number.Value")]
    [InlineData("""{ "name": "settings", "PageSize": "many" }""", "PageSize: \"many\" is not a value for this setting")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Leaf let" } ], "ContentParts": [] }""", "ContentTypes[0].Name: 'Leaf let' must start with a letter")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [], "ContentParts": [ { "Name": "P", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextFeld", "Name": "F" } ] } ] }""", "ContentParts[0].ContentPartFieldDefinitionRecords[0].FieldName: no enabled feature knows a field type 'TextFeld'")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Permissions": [] } ] }""", "Roles[0]: the role has no Name")]
    public async Task A_fault_is_told_with_its_place_and_nothing_of_the_recipe_stays(string faulty, string cause)
    {
        await using var site = await RecipeHost.StartAsync();

        var failure = await site.FailureAsync(RecipeHost.Recipe(RecipeHost.Note("first"), RecipeHost.Role("Printer"), Type, faulty));

        Assert.StartsWith("Recipe 'tried' (tried.recipe.json), step 4 of 4 '", failure, StringComparison.Ordinal);
        Assert.Contains("at $.steps[3]: ", failure, StringComparison.Ordinal);
        Assert.Contains(cause, failure, StringComparison.Ordinal);
        Assert.Empty(await site.NotesAsync());
        Assert.False(await site.HasRoleAsync("Printer"));
        Assert.False(await site.HasTypeAsync("Leaflet"));
    }

    [Fact]
    public async Task A_missing_brace_is_found_before_anything_is_executed_with_its_line()
    {
        await using var site = await RecipeHost.StartAsync();

        var failure = await site.FailureAsync("{ \"name\": \"tried\", \"steps\": [\n" + RecipeHost.Role("Printer") + ",\n{ \"name\": \"content\", \"data\": [ { \"ContentType\": \"Note\" ] }\n] }");

        Assert.Contains("tried.recipe.json: not valid JSON at line 3", failure, StringComparison.Ordinal);
        Assert.False(await site.HasRoleAsync("Printer"));
    }

    [Theory]
    [InlineData("[]", "a recipe is a JSON object")]
    [InlineData("""{ "name": "tried", "steps": {} }""", "\"steps\" is not an array")]
    [InlineData("""{ "name": "tried", "steps": [ "content" ] }""", "step 1 is not a JSON object")]
    [InlineData("""{ "name": "tried", "steps": [ {} """, "not valid JSON at line 1")]
    [InlineData("", "not valid JSON")]
    public async Task What_is_not_a_recipe_is_told_with_the_file(string text, string cause)
    {
        await using var site = await RecipeHost.StartAsync();

        Assert.Contains("tried.recipe.json: " + cause, await site.FailureAsync(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_over_the_bound_is_refused_with_its_number_and_the_bound()
    {
        await using var site = await RecipeHost.StartAsync(options => options.With("OrchardCore:Grove_Recipes:MaxStepBytes", Megabyte));

        var failure = await site.FailureAsync(RecipeHost.Recipe(RecipeHost.Note("first"), $$"""{ "name": "settings", "First": "{{_halfMegabyte}}", "Second": "{{_halfMegabyte}}" }"""));

        Assert.Contains("step 2 is longer than 1 MB", failure, StringComparison.Ordinal);
        Assert.Empty(await site.NotesAsync());
    }

    [Fact]
    public async Task An_item_over_the_bound_is_refused_with_its_number_and_the_bound()
    {
        await using var site = await RecipeHost.StartAsync(options => options.With("OrchardCore:Grove_Recipes:MaxItemBytes", Megabyte));

        var failure = await site.FailureAsync(RecipeHost.Recipe(RecipeHost.Notes(RecipeHost.NoteItem("first"), RecipeHost.NoteItem("long", _halfMegabyte))));

        Assert.Contains("step 1 of 1 'content'", failure, StringComparison.Ordinal);
        Assert.Contains("item 2 of step 1 is longer than 1 MB", failure, StringComparison.Ordinal);
        Assert.Contains("MaxItemBytes", failure, StringComparison.Ordinal);
        Assert.Equal(2, failure.Split("tried.recipe.json").Length);
        Assert.Empty(await site.NotesAsync());
    }

    [Fact]
    public async Task A_recipe_that_fails_can_be_mended_and_executed()
    {
        await using var site = await RecipeHost.StartAsync();
        await site.FailureAsync(RecipeHost.Recipe(RecipeHost.Note("first", "Mended"), """{ "name": "contents" }"""));

        await site.ExecuteAsync(RecipeHost.Recipe(RecipeHost.Note("first", "Mended"), RecipeHost.Role("Printer"), Type));

        Assert.Equal(["Mended"], await site.NotesAsync());
        Assert.True(await site.HasRoleAsync("Printer"));
        Assert.True(await site.HasTypeAsync("Leaflet"));
    }

    [Fact]
    public async Task A_set_up_with_a_configuration_that_cannot_be_says_what_is_wrong()
    {
        const string Site = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => CmsHost.StartAsync(configure: options => options
            .With(Site + "ShellName", "Default").With(Site + "SiteName", "Test").With(Site + "SiteTimeZone", "Asia/Nowhere").With(Site + "RecipeName", "Test")));

        Assert.Contains("OrchardCore_AutoSetup", failure.Message, StringComparison.Ordinal);
        Assert.Contains("AdminPassword is missing.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("SiteTimeZone 'Asia/Nowhere' is not a known time zone.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_up_that_fails_leaves_a_database_that_the_next_start_sets_up()
    {
        const string Faulty = """{ "name": "Test", "issetuprecipe": true, "steps": [ { "name": "feature", "enable": [ "OrchardCore.Contents" ] }, { "name": "nothing" } ] }""";
        using var folder = new TestFolder();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => CmsHost.StartAsync(Faulty, options => options.InFolder(folder)));
        await using var mended = await CmsHost.StartAsync(Faulty.Replace(""", { "name": "nothing" }""", "", StringComparison.Ordinal), options => options.InFolder(folder));
        using var answer = await mended.Client.GetAsync("/Login");

        Assert.Contains("step 2 of 2 'nothing'", failure.Message, StringComparison.Ordinal);
        Assert.True(answer.IsSuccessStatusCode);
    }
}
