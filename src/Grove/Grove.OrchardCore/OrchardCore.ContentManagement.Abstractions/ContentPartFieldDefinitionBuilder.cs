using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Changes a field of a part.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = field.Settings?.Clone() ?? [];
    }

    public ContentPartFieldDefinition Current { get; private set; }

    public abstract string Name { get; }

    public abstract string FieldType { get; }

    public abstract string PartName { get; }

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsMerge.Merge(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsMerge.Merge(_settings, setting);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new() => WithSettings(new T());

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsMerge.Set(_settings, settings);
        return this;
    }

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    public abstract ContentPartFieldDefinition Build();

    internal sealed class Open(ContentPartFieldDefinition field, string partName) : ContentPartFieldDefinitionBuilder(field)
    {
        private ContentFieldDefinition _type = field.FieldDefinition;

        public override string Name => Current.Name;

        public override string FieldType => _type?.Name;

        public override string PartName => partName;

        public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
        {
            _type = fieldDefinition;
            return this;
        }

        public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

        public override ContentPartFieldDefinition Build()
            => _type is null
                ? throw new InvalidOperationException($"Field '{Name}' of part '{partName}' has no type. Give it one with OfType.")
                : Current = new ContentPartFieldDefinition(_type, Name, _settings);
    }
}
