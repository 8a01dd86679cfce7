using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Handling;

/// <summary>Makes and reads parts and fields as the types that code knows for them.</summary>
internal sealed class ContentElements(IOptions<ContentOptions> options)
{
    public Type PartType(string partName) => options.Value.ContentPartOptionsLookup.GetValueOrDefault(partName)?.Type ?? typeof(ContentPart);

    public bool IsKnownPart(string partName) => options.Value.ContentPartOptionsLookup.ContainsKey(partName);

    public Type? FieldType(string fieldName) => options.Value.ContentFieldOptionsLookup.GetValueOrDefault(fieldName)?.Type;

    public ContentPart? Part(ContentItem item, ContentTypePartDefinition definition)
        => (ContentPart?)item.Get(PartType(definition.PartDefinition.Name), definition.Name);

    public ContentField? Field(ContentPart part, ContentPartFieldDefinition definition)
        => FieldType(definition.FieldDefinition.Name) is { } type ? (ContentField?)part.Get(type, definition.Name) : null;

    /// <summary>Adds the parts and fields that the item's type has and the item lacks.</summary>
    public void Weld(ContentItem item, ContentTypeDefinition type)
    {
        foreach (var definition in type.Parts)
        {
            if (item.SharedData[definition.Name] is not JsonObject data)
            {
                data = New(PartType(definition.PartDefinition.Name));
                item.Data[definition.Name] = data;
            }

            foreach (var field in definition.PartDefinition.Fields)
            {
                if (data[field.Name] is null && FieldType(field.FieldDefinition.Name) is { } fieldType)
                {
                    item.Data[definition.Name]![field.Name] = New(fieldType);
                    // Read again when next asked for, with the field.
                    item.Elements.Remove(definition.Name);
                }
            }
        }
    }

    private static JsonObject New(Type type) => (JsonObject)JsonSerializer.SerializeToNode(Activator.CreateInstance(type), type, JOptions.Default)!;
}
