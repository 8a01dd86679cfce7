using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What has a name and settings: a type, a part, a field or a use of one.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _settings = [];

    public string Name { get; set; }

    /// <summary>Settings by the name of their type.</summary>
    public JsonObject Settings { get; set; }

    /// <summary>The settings of the type; its defaults where nothing is set.</summary>
    public T GetSettings<T>() where T : new()
        => (T)_settings.GetOrAdd(typeof(T), static (type, settings) => settings?[type.Name] is JsonObject values ? values.ToObject<T>() : new T(), Settings);
}
