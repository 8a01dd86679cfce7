using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes how a type has a part.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name;
        _settings = part.Settings?.Clone() ?? [];
    }

    public ContentTypePartDefinition Current { get; set; }

    public string Name { get; }

    public string PartName { get; }

    public string TypeName { get; }

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsMerge.Merge(_settings, settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsMerge.Merge(_settings, setting);
        return this;
    }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsMerge.Set(_settings, settings);
        return this;
    }

    public abstract ContentTypePartDefinition Build();

    internal sealed class Open(ContentTypePartDefinition part) : ContentTypePartDefinitionBuilder(part)
    {
        public override ContentTypePartDefinition Build() => Current = new ContentTypePartDefinition(Name, Current.PartDefinition, _settings);
    }
}
