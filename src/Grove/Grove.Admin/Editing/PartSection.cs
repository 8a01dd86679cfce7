using System.Text.Json.Nodes;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.PublishLater.Models;
using OrchardCore.Seo.Models;

namespace Grove.Admin.Editing;

/// <summary>A part of an item in a form, with its fields and, if it is a container, the items in it.</summary>
public sealed class PartSection(ItemSection item, ContentTypePartDefinition definition, IPartEditor? editor, JsonObject data)
    : Section(item, item.NameOf(definition.Name), data)
{
    public ContentTypePartDefinition Definition { get; } = definition;

    public IPartEditor? Editor { get; } = editor;

    // What an editor sets once, beside the text that is worked on.
    private static readonly string[] _aside = [nameof(AutoroutePart), nameof(AliasPart), nameof(PublishLaterPart), nameof(SeoMetaPart)];

    /// <summary>Whether the part belongs into the side panel.</summary>
    public bool IsAside => _aside.Contains(Definition.PartDefinition.Name);

    public override string Label => Definition.DisplayName();

    public override string? Hint => Definition.Description();

    public IReadOnlyList<FieldSection> Fields { get; set; } = [];

    public ItemList? Items { get; set; }

    public T Settings<T>() where T : new() => Definition.GetSettings<T>();
}
