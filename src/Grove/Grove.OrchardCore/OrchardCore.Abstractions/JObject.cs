using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

public static class JObject
{
    public static JsonObject Clone(this JsonObject jsonObject) => throw new NotImplementedException();
    public static JsonObject FromObject(object obj, JsonSerializerOptions options = null) => throw new NotImplementedException();
    public static JsonObject Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = default) => throw new NotImplementedException();
    public static JsonObject Merge(this JsonObject jsonObject, JsonNode content, JsonMergeSettings settings = null) => throw new NotImplementedException();
    public static JsonObject Parse(string json) => throw new NotImplementedException();
    public static JsonObject Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw new NotImplementedException();
    public static Task<JsonObject> LoadAsync(Stream utf8Json) => throw new NotImplementedException();
    public static Task<JsonObject> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) => throw new NotImplementedException();
    public static bool TryParse(string json, out JsonObject jsonObject) => throw new NotImplementedException();
    public static bool TryParse(string json, out JsonObject jsonObject, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw new NotImplementedException();
}
