using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Grove.Admin.Editing;

/// <summary>Builds the form of an item from its type's definition, and brings what was typed into the item's JSON.</summary>
public sealed class ItemEditor(
    IContentDefinitionManager definitions, IEnumerable<IPartEditor> partEditors, IEnumerable<IFieldEditor> fieldEditors)
{
    private readonly Dictionary<string, IPartEditor> _parts = partEditors.DistinctBy(editor => editor.PartName).ToDictionary(editor => editor.PartName);
    private readonly Dictionary<string, IFieldEditor> _fields = fieldEditors.DistinctBy(editor => editor.FieldType).ToDictionary(editor => editor.FieldType);

    public async Task<ItemSection> OpenAsync(EditorForm form, JsonObject data, string? path = null)
    {
        var name = data.Text(nameof(ContentItem.ContentType));
        var type = name is null ? null : await definitions.GetTypeDefinitionAsync(name);
        var item = new ItemSection(form, path, data, type);
        item.Parts = [.. (type?.Parts ?? [])
            .OrderBy(part => part.GetSettings<ContentTypePartSettings>().Position, PositionComparer.Instance)
            .Select(part => OpenPart(item, part))];
        return item;
    }

    public async Task ShowAsync(ItemSection item)
    {
        foreach (var part in item.Parts)
        {
            await (part.Editor?.ShowAsync(part) ?? Task.CompletedTask);
            foreach (var field in part.Fields)
            {
                await (field.Editor?.ShowAsync(field) ?? Task.CompletedTask);
            }

            await OpenEntriesAsync(part);
            foreach (var entry in part.Items?.Entries ?? [])
            {
                await ShowAsync(entry.Item);
            }
        }
    }

    public async Task BindAsync(ItemSection item)
    {
        if (!item.IsPosted)
        {
            return;
        }

        foreach (var part in item.Parts)
        {
            await (part.Editor?.BindAsync(part) ?? Task.CompletedTask);
            foreach (var field in part.Fields)
            {
                await (field.Editor?.BindAsync(field) ?? Task.CompletedTask);
            }

            await OpenEntriesAsync(part);
            foreach (var entry in part.Items?.Entries ?? [])
            {
                await BindAsync(entry.Item);
            }
        }
    }

    private PartSection OpenPart(ItemSection item, ContentTypePartDefinition definition)
    {
        var editor = _parts.GetValueOrDefault(definition.PartDefinition.Name);
        var isKnown = editor is not null || definition.PartDefinition.Fields.Any();
        var data = isKnown ? item.Data.Child(definition.Name) : item.Data[definition.Name] as JsonObject ?? [];
        var part = new PartSection(item, definition, editor, data);
        part.Fields = [.. definition.PartDefinition.Fields
            .OrderBy(field => field.GetSettings<ContentPartFieldSettings>().Position, PositionComparer.Instance)
            .Select(field => OpenField(part, field))];
        return part;
    }

    private FieldSection OpenField(PartSection part, ContentPartFieldDefinition definition)
    {
        var editor = _fields.GetValueOrDefault(definition.FieldDefinition.Name);
        var data = editor is not null ? part.Data.Child(definition.Name) : part.Data[definition.Name] as JsonObject ?? [];
        return new FieldSection(part, definition, editor, data);
    }

    private async Task OpenEntriesAsync(PartSection part)
    {
        if (part.Items is not { } list)
        {
            return;
        }

        var entries = new List<ItemEntry>();
        foreach (var node in list.Nodes)
        {
            var id = node.Data.Text(nameof(ContentItem.ContentItemId)) ?? "";
            entries.Add(new ItemEntry(node.Level, await OpenAsync(part.Form, node.Data, list.PathOf(id))));
        }

        list.Entries = entries;
    }
}
