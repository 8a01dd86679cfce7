using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentPartDefinitionRecord
{
    public ContentPartDefinitionRecord() { }
    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
    public JsonObject Settings { get; set; } = [];
    public string Name { get; set; }
}
