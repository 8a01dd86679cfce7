using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Grove.Admin.Editing;

/// <summary>A field of an item in a form.</summary>
public sealed class FieldSection(PartSection part, ContentPartFieldDefinition definition, IFieldEditor? editor, JsonObject data)
    : Section(part.Item, $"{part.Path}.{definition.Name}", data)
{
    // Every field type keeps these two in its own settings.
    private readonly JsonObject? _settings = definition.Settings?[$"{definition.FieldDefinition.Name}Settings"] as JsonObject;

    public ContentPartFieldDefinition Definition { get; } = definition;

    public IFieldEditor? Editor { get; } = editor;

    public override string Label => Definition.DisplayName();

    public override string? Hint => _settings.Text(nameof(FieldSettings.Hint)) is { Length: > 0 } hint ? hint : Definition.Description();

    public override bool Required => _settings.Flag(nameof(FieldSettings.Required));

    /// <summary>The editor that the definition asks for, such as "TextArea".</summary>
    public string? Variant => Definition.Editor();

    public T Settings<T>() where T : new() => Definition.GetSettings<T>();
}
