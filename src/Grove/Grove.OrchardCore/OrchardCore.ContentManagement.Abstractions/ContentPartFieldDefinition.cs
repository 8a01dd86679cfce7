using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field of a part.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        FieldDefinition = contentFieldDefinition;
        Name = name;
        Settings = settings;
    }

    public ContentFieldDefinition FieldDefinition { get; }

    public ContentPartDefinition PartDefinition { get; set; }

    public ContentTypePartDefinition ContentTypePartDefinition { get; set; }
}
