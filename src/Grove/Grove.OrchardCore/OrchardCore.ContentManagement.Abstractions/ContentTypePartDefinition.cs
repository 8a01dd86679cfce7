using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part as a content type has it.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = settings;
    }

    public ContentPartDefinition PartDefinition { get; }

    public ContentTypeDefinition ContentTypeDefinition { get; set; }
}
