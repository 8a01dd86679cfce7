using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Content.Tests.Recipes;

public sealed class ContentStepTests
{
    [Fact]
    public async Task Items_of_a_set_up_recipe_are_there_with_their_parts()
    {
        await using var host = await CmsHost.StartAsync(Recipe("""
            { "ContentItemId": "note1", "ContentType": "Note", "DisplayText": "First", "Latest": true, "Published": true, "TitlePart": { "Title": "First" } }
            """));

        var note = await host.InScopeAsync(services => services.GetRequiredService<IContentManager>().GetAsync("note1"));

        Assert.Equal("First", note.Get<TitlePart>(nameof(TitlePart)).Title);
        Assert.True(note.Published);
    }

    private static string Recipe(string items) => $$"""
        {
          "name": "Test",
          "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.ContentFields", "OrchardCore.ContentFields.Indexing.SQL" ] },
            {
              "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "Note", "Name": "Note", "Settings": {} } ] } ],
              "ContentParts": [ { "Name": "Note", "Settings": {}, "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Text", "Settings": {} } ] } ]
            },
            { "name": "content", "data": [ {{items}} ] }
          ]
        }
        """;
}
