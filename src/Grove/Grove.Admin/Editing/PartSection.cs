using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Editing;

/// <summary>A part of an item in a form, with its fields and, if it is a container, the items in it.</summary>
public sealed class PartSection(ItemSection item, ContentTypePartDefinition definition, IPartEditor? editor, JsonObject data)
    : Section(item, item.NameOf(definition.Name), data)
{
    public ContentTypePartDefinition Definition { get; } = definition;

    public IPartEditor? Editor { get; } = editor;

    public override string Label => Definition.DisplayName();

    public override string? Hint => Definition.Description();

    public IReadOnlyList<FieldSection> Fields { get; set; } = [];

    public ItemList? Items { get; set; }

    public T Settings<T>() where T : new() => Definition.GetSettings<T>();
}
