using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Makes or changes the definition of a part.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    public ContentPartDefinitionBuilder() : this(new ContentPartDefinition(null))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing ?? new ContentPartDefinition(null);
        Name = Current.Name;
        _fields = [.. Current.Fields];
        _settings = Current.Settings?.Clone() ?? [];
    }

    public ContentPartDefinition Current { get; private set; }

    public string Name { get; private set; }

    public ContentPartDefinition Build()
        => string.IsNullOrWhiteSpace(Name)
            ? throw new ArgumentException("A part needs a name.")
            : char.IsAsciiLetter(Name[0])
                ? Current = new ContentPartDefinition(Name, _fields, _settings)
                : throw new ArgumentException($"The name of part '{Name}' must start with a letter.");

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsMerge.Merge(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsMerge.Merge(_settings, setting);
        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsMerge.Set(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => WithField<TField>(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
        => WithField(fieldName, field => configuration(field.OfType(typeof(TField).Name)));

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var position = _fields.FindIndex(field => field.Name == fieldName);
        var existing = position < 0 ? new ContentPartFieldDefinition(null, fieldName, []) : _fields[position];
        var builder = new ContentPartFieldDefinitionBuilder.Open(existing, Name);
        configuration(builder);
        RemoveField(fieldName);
        _fields.Insert(position < 0 ? _fields.Count : position, builder.Build());
        return this;
    }
}
