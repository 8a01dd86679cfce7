namespace System.Text.Json.Nodes;

/// <summary>Reads and writes JSON nodes as objects.</summary>
public static class JNode
{
    public static JsonNode FromObject(object obj, JsonSerializerOptions options = null)
        => obj as JsonNode ?? JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default);

    public static JsonNode Clone(this JsonNode jsonNode) => jsonNode?.DeepClone();

    public static T ToObject<T>(this JsonNode jsonNode, JsonSerializerOptions options = null) => jsonNode.Deserialize<T>(options ?? JOptions.Default);

    public static object ToObject(this JsonNode jsonNode, Type type, JsonSerializerOptions options = null) => jsonNode.Deserialize(type, options ?? JOptions.Default);

    public static T Value<T>(this JsonNode jsonNode) => jsonNode is null ? default : jsonNode.ToObject<T>();

    public static T Value<T>(this JsonNode jsonNode, string name) => jsonNode is JsonObject jsonObject ? jsonObject[name].Value<T>() : default;
}
