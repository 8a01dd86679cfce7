using Grove.Content.Handling;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Fields.Indexing;

/// <summary>Finds the fields of a type in an item.</summary>
internal sealed class FieldsOfItem(IContentDefinitionManager definitions, ContentElements elements)
{
    private readonly Dictionary<(ContentTypeDefinition Type, Type Field), (ContentTypePartDefinition Part, string Field)[]> _places = [];

    public async Task<IReadOnlyList<FieldInItem<TField>>> OfTypeAsync<TField>(ContentItem item) where TField : ContentField
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        List<FieldInItem<TField>>? found = null;

        foreach (var (part, field) in type is null ? [] : Places(type, typeof(TField)))
        {
            if (elements.Part(item, part)?.Get<TField>(field) is { } value)
            {
                (found ??= []).Add(new FieldInItem<TField>(part.Name, field, value));
            }
        }

        return found ?? (IReadOnlyList<FieldInItem<TField>>)[];
    }

    private (ContentTypePartDefinition Part, string Field)[] Places(ContentTypeDefinition type, Type fieldType)
        => _places.TryGetValue((type, fieldType), out var places)
            ? places
            : _places[(type, fieldType)] = [.. type.Parts.SelectMany(part => part.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == fieldType.Name).Select(field => (part, field.Name)))];
}
