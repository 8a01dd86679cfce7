using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentPartFieldDefinitionRecord
{
    public ContentPartFieldDefinitionRecord() { }
    public JsonObject Settings { get; set; } = [];
    public string FieldName { get; set; }
    public string Name { get; set; }
}
