using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentTypeDefinitionRecord
{
    public ContentTypeDefinitionRecord() { }
    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
    public JsonObject Settings { get; set; } = [];
    public string DisplayName { get; set; }
    public string Name { get; set; }
}
