using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Handling;

/// <summary>Makes and reads parts and fields as the types that code knows for them.</summary>
internal sealed class ContentElements(IOptions<ContentOptions> options)
{
    // By the item that is held for all. A definition that changes is another object.
    private static readonly ConditionalWeakTable<ContentItem, Welded> _welded = [];

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
        if (item.Untouched is { } held)
        {
            item.BorrowOf(Complete(held, type));
        }
        else
        {
            Complete(item, type, out _);
        }
    }

    /// <summary>What is held for all with what it lacks: made once, since nearly every item lacks a field that its editor left empty.</summary>
    private ContentItem Complete(ContentItem held, ContentTypeDefinition type)
    {
        if (_welded.TryGetValue(held, out var known) && known.Type == type)
        {
            return known.Item;
        }

        var item = held.Lend();
        Complete(item, type, out var isChanged);
        var welded = new Welded(type, isChanged ? item : held);
        _welded.AddOrUpdate(held, welded);
        return welded.Item;
    }

    private void Complete(ContentItem item, ContentTypeDefinition type, out bool isChanged)
    {
        isChanged = false;

        foreach (var definition in type.Parts)
        {
            if (item.SharedData[definition.Name] is not JsonObject data)
            {
                data = New(PartType(definition.PartDefinition.Name));
                item.Data[definition.Name] = data;
                isChanged = true;
            }

            foreach (var field in definition.PartDefinition.Fields)
            {
                if (data[field.Name] is null && FieldType(field.FieldDefinition.Name) is { } fieldType)
                {
                    item.Data[definition.Name]![field.Name] = New(fieldType);
                    // Read again when next asked for, with the field.
                    item.Elements.Remove(definition.Name);
                    isChanged = true;
                }
            }
        }
    }

    private static JsonObject New(Type type) => (JsonObject)JsonSerializer.SerializeToNode(Activator.CreateInstance(type), type, JOptions.Default)!;

    private sealed record Welded(ContentTypeDefinition Type, ContentItem Item);
}
