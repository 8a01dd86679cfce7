using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text.Json;

namespace Grove.Storage.Sessions;

/// <summary>Documents as JSON.</summary>
internal static class DocumentJson
{
    private static readonly ConcurrentDictionary<Type, Action<object, long>?> _idSetters = new();

    /// <summary>The name under which documents of a class are stored.</summary>
    public static string TypeName(Type type) => type.FullName!;

    public static string Write(object document) => JsonSerializer.Serialize(document, document.GetType(), JOptions.Default);

    public static T Read<T>(string content, long id) where T : class
    {
        var document = JsonSerializer.Deserialize<T>(content, JOptions.Default)
            ?? throw new InvalidOperationException($"The document {id} of type '{typeof(T).Name}' is stored as 'null'.");
        SetId(document, id);
        return document;
    }

    /// <summary>Tells a document its id, if its class has a property for it.</summary>
    public static void SetId(object document, long id) => _idSetters.GetOrAdd(document.GetType(), IdSetter)?.Invoke(document, id);

    private static Action<object, long>? IdSetter(Type type)
    {
        if (type.GetProperty("Id") is not { CanWrite: true } property || property.PropertyType != typeof(long) && property.PropertyType != typeof(int))
        {
            return null;
        }

        return property.PropertyType == typeof(long)
            ? (document, id) => property.SetValue(document, id)
            : (document, id) => property.SetValue(document, (int)id);
    }
}
