using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentTypePartDefinitionRecord
{
    public ContentTypePartDefinitionRecord() { }
    public JsonObject Settings { get; set; } = [];
    public string Name { get; set; }
    public string PartName { get; set; }
}
