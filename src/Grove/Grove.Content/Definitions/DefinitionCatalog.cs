using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Grove.Content.Definitions;

/// <summary>The definitions of a record as the models that code reads.</summary>
internal sealed class DefinitionCatalog
{
    public DefinitionCatalog(ContentDefinitionRecord record)
    {
        Parts = record.ContentPartDefinitionRecords.Select(Part).ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        Types = record.ContentTypeDefinitionRecords.Select(Type).ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyDictionary<string, ContentPartDefinition> Parts { get; }

    public IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; }

    private static ContentPartDefinition Part(ContentPartDefinitionRecord record) => new(
        record.Name,
        record.ContentPartFieldDefinitionRecords.Select(field => new ContentPartFieldDefinition(new ContentFieldDefinition(field.FieldName), field.Name, field.Settings ?? [])),
        record.Settings ?? []);

    private ContentTypeDefinition Type(ContentTypeDefinitionRecord record) => new(
        record.Name,
        record.DisplayName,
        record.ContentTypePartDefinitionRecords.Select(part => new ContentTypePartDefinition(
            part.Name,
            // Each use has its own copy of the definition, since a field knows the use it belongs to.
            UseOf(part.PartName),
            part.Settings ?? [])),
        record.Settings ?? []);

    private ContentPartDefinition UseOf(string name)
        => Parts.TryGetValue(name, out var part)
            ? new ContentPartDefinition(part.Name, part.Fields.Select(field => new ContentPartFieldDefinition(field.FieldDefinition, field.Name, field.Settings)), part.Settings)
            : new ContentPartDefinition(name);
}
