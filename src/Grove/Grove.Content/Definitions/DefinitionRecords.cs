using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Grove.Content.Definitions;

/// <summary>Writes definitions into the record that keeps them.</summary>
internal static class DefinitionRecords
{
    public static void Set(ContentDefinitionRecord record, ContentTypeDefinition type)
        => Replace(record.ContentTypeDefinitionRecords, known => known.Name == type.Name, new ContentTypeDefinitionRecord
        {
            Name = type.Name,
            DisplayName = type.DisplayName,
            Settings = type.Settings,
            ContentTypePartDefinitionRecords =
            [
                .. type.Parts.Select(part => new ContentTypePartDefinitionRecord { Name = part.Name, PartName = part.PartDefinition.Name, Settings = part.Settings }),
            ],
        });

    public static void Set(ContentDefinitionRecord record, ContentPartDefinition part)
        => Replace(record.ContentPartDefinitionRecords, known => known.Name == part.Name, new ContentPartDefinitionRecord
        {
            Name = part.Name,
            Settings = part.Settings,
            ContentPartFieldDefinitionRecords =
            [
                .. part.Fields.Select(field => new ContentPartFieldDefinitionRecord { Name = field.Name, FieldName = field.FieldDefinition.Name, Settings = field.Settings }),
            ],
        });

    /// <summary>Removes the first entry that matches.</summary>
    public static bool Remove<T>(IList<T> records, Func<T, bool> matches) where T : class
        => records.FirstOrDefault(matches) is { } record && records.Remove(record);

    private static void Replace<T>(IList<T> records, Func<T, bool> matches, T record) where T : class
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (matches(records[i]))
            {
                records[i] = record;
                return;
            }
        }

        records.Add(record);
    }
}
