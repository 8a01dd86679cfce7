using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Reads and writes the typed aspects that an entity keeps among its properties.</summary>
public static class EntityExtensions
{
    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    public static bool TryGet<T>(this IEntity entity, out T aspect) => entity.TryGet(typeof(T).Name, out aspect);

    public static bool TryGet<T>(this IEntity entity, string name, out T aspect)
    {
        aspect = entity.Properties[name] is { } value ? value.Deserialize<T>(JOptions.Default) : default;
        return aspect is not null;
    }

    public static T GetOrCreate<T>(this IEntity entity) where T : new() => entity.GetOrCreate<T>(typeof(T).Name);

    public static T GetOrCreate<T>(this IEntity entity, string name) where T : new() => entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new() => entity.Put(typeof(T).Name, aspect);

    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = JsonSerializer.SerializeToNode(value, JOptions.Default);
        return entity;
    }

    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new() => entity.Alter(typeof(TAspect).Name, action);

    /// <summary>Changes the aspect, which is created when the entity has none.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new()
    {
        var aspect = entity.GetOrCreate<TAspect>(name);
        action(aspect);
        return entity.Put(name, aspect);
    }

    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);
}
