using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Makes or changes the definition of a content type.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    public ContentTypeDefinitionBuilder() : this(new ContentTypeDefinition(null, null))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing ?? new ContentTypeDefinition(null, null);
        _name = Current.Name;
        _displayName = Current.DisplayName;
        _parts = [.. Current.Parts];
        _settings = Current.Settings?.Clone() ?? [];
    }

    public ContentTypeDefinition Current { get; private set; }

    public ContentTypeDefinition Build()
    {
        if (string.IsNullOrWhiteSpace(_name))
        {
            throw new ArgumentException("A content type needs a name.");
        }

        if (!char.IsAsciiLetter(_name[0]))
        {
            throw new ArgumentException($"The name of content type '{_name}' must start with a letter.");
        }

        return Current = new ContentTypeDefinition(_name, _displayName, _parts, _settings);
    }

    public ContentTypeDefinitionBuilder WithName(string name)
    {
        _name = name;
        return this;
    }

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsMerge.Merge(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsMerge.Merge(_settings, setting);
        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsMerge.Set(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) => WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart
        => WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart
        => WithPart(name, typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var position = _parts.FindIndex(part => part.Name == name);
        var existing = position < 0 ? new ContentTypePartDefinition(name, partDefinition, []) { ContentTypeDefinition = Current } : _parts[position];
        var builder = new ContentTypePartDefinitionBuilder.Open(existing);
        configuration(builder);
        RemovePart(name);
        _parts.Insert(position < 0 ? _parts.Count : position, builder.Build());
        return this;
    }
}
