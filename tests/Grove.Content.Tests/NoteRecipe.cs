namespace Grove.Content.Tests;

/// <summary>Sets a site up whose one content type has a title and a text field.</summary>
internal static class NoteRecipe
{
    public static string With(string items) => $$"""
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
