using Grove.Content.Handling;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace Grove.Content.Fields.Indexing;

/// <summary>Finds the fields of a type in an item.</summary>
internal sealed class FieldsOfItem(IContentDefinitionManager definitions, ContentElements elements)
{
    public async Task<IReadOnlyList<FieldInItem<TField>>> OfTypeAsync<TField>(ContentItem item) where TField : ContentField
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);

        if (type is null)
        {
            return [];
        }

        List<FieldInItem<TField>>? found = null;

        foreach (var part in type.Parts)
        {
            foreach (var field in part.PartDefinition.Fields)
            {
                if (field.FieldDefinition.Name == typeof(TField).Name
                    && elements.Part(item, part) is { } element
                    && element.Get<TField>(field.Name) is { } value)
                {
                    (found ??= []).Add(new FieldInItem<TField>(part.Name, field.Name, value));
                }
            }
        }

        return found ?? (IReadOnlyList<FieldInItem<TField>>)[];
    }
}
