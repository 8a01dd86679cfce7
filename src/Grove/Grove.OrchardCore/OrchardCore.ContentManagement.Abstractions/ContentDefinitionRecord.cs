using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentDefinitionRecord : Document
{
    public ContentDefinitionRecord() { }
    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];
}
