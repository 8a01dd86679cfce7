namespace System.Text.Json.Nodes;

public static class JArray
{
    public static JsonArray Clone(this JsonArray jsonArray) => throw new NotImplementedException();
    public static JsonArray FromObject(object obj, JsonSerializerOptions options = null) => throw new NotImplementedException();
    public static JsonArray Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = default) => throw new NotImplementedException();
    public static JsonArray Parse(string json) => throw new NotImplementedException();
    public static JsonArray Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw new NotImplementedException();
    public static Task<JsonArray> LoadAsync(Stream utf8Json) => throw new NotImplementedException();
    public static Task<JsonArray> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();
    public static bool ContainsValue(this JsonArray jsonArray, JsonValue value) => throw new NotImplementedException();
    public static bool TryParse(string json, out JsonArray jsonArray) => throw new NotImplementedException();
    public static bool TryParse(string json, out JsonArray jsonArray, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw new NotImplementedException();
}
