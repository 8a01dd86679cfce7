using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>JSON that is read and written by member names.</summary>
public abstract class JsonDynamicBase : DynamicObject
{
    public abstract JsonNode Node { get; }

    public T ToObject<T>() => Node.ToObject<T>();

    internal static object Wrap(JsonNode node) => node switch
    {
        JsonObject jsonObject => new JsonDynamicObject(jsonObject),
        JsonArray jsonArray => new JsonDynamicArray(jsonArray),
        JsonValue jsonValue => new JsonDynamicValue(jsonValue),
        _ => null,
    };

    internal static JsonNode Unwrap(object value) => value switch
    {
        JsonDynamicBase wrapped => wrapped.Node.Parent is null ? wrapped.Node : wrapped.Node.DeepClone(),
        JsonNode node => node.Parent is null ? node : node.DeepClone(),
        _ => JNode.FromObject(value),
    };
}
