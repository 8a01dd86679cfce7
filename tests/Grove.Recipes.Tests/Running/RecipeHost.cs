using Grove.Recipes.Reading;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles.Models;
using YesSql;

namespace Grove.Recipes.Tests.Running;

/// <summary>A site that has notes, on which recipes are executed.</summary>
internal sealed class RecipeHost(CmsHost host) : IAsyncDisposable
{
    private const string Setup = """
        {
          "name": "Test",
          "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Title", "OrchardCore.ContentFields", "OrchardCore.Roles" ] },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "Note", "Name": "Note", "Settings": {} } ] } ],
              "ContentParts": [ { "Name": "Note", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                { "FieldName": "TextField", "Name": "Text", "Settings": {} }, { "FieldName": "NumericField", "Name": "Number", "Settings": {} } ] } ] }
          ]
        }
        """;

    public CmsHost Host => host;

    public static async Task<RecipeHost> StartAsync(Action<CmsHostOptions>? configure = null) => new(await CmsHost.StartAsync(Setup, configure));

    /// <summary>A step that brings one note.</summary>
    public static string Note(string id, string title = "A note") => Notes(NoteItem(id, title));

    /// <summary>A step that brings notes.</summary>
    public static string Notes(params IEnumerable<string> items) => $$"""{ "name": "content", "data": [ {{string.Join(", ", items)}} ] }""";

    public static string NoteItem(string id, string title = "A note")
        => $$"""{ "ContentItemId": "{{id}}", "ContentType": "Note", "DisplayText": "{{title}}", "Latest": true, "Published": true, "TitlePart": { "Title": "{{title}}" } }""";

    /// <summary>A step that brings one role.</summary>
    public static string Role(string name) => $$"""{ "name": "Roles", "Roles": [ { "Name": "{{name}}", "Permissions": [] } ] }""";

    public static string Recipe(params string[] steps) => $$"""{ "name": "tried", "steps": [ {{string.Join(", ", steps)}} ] }""";

    public Task ExecuteAsync(string recipe, IDictionary<string, object>? environment = null) => host.InScopeAsync(async services =>
    {
        var file = RecipeFile.FromText(recipe, "tried.recipe.json");
        var descriptor = await services.GetRequiredService<IRecipeReader>().GetRecipeDescriptorAsync("", file, new NullFileProvider());
        await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync("run", descriptor, environment ?? new Dictionary<string, object>(), CancellationToken.None);
    });

    /// <summary>What executing a recipe that has a fault says.</summary>
    public async Task<string> FailureAsync(string recipe) => (await Assert.ThrowsAnyAsync<Exception>(() => ExecuteAsync(recipe))).Message;

    public Task<string[]> NotesAsync() => host.InScopeAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Note").ListAsync()).Select(note => note.DisplayText).Order().ToArray());

    public Task<bool> HasRoleAsync(string name) => host.InScopeAsync(async services =>
        (await services.GetRequiredService<IDocumentManager<RolesDocument>>().GetOrCreateImmutableAsync()).Roles.Any(role => role.RoleName == name));

    public Task<bool> HasTypeAsync(string name) => host.InScopeAsync(async services =>
        await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(name) is not null);

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
