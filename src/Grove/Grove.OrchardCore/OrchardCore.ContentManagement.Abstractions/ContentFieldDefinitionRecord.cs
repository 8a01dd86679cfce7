namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentFieldDefinitionRecord
{
    public ContentFieldDefinitionRecord() { }
    public string Name { get; set; }
}
