using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Reads, writes and merges JSON objects.</summary>
public static class JObject
{
    /// <summary>The object as JSON.</summary>
    public static JsonObject FromObject(object obj, JsonSerializerOptions options = null)
        => obj as JsonObject ?? JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default) as JsonObject
            ?? throw new ArgumentException($"{obj.GetType()} is not written as a JSON object.", nameof(obj));

    public static JsonObject Parse(string json) => Parse(json, default, JOptions.Document);

    public static JsonObject Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default)
        => JsonNode.Parse(json, nodeOptions, documentOptions)?.AsObject();

    public static bool TryParse(string json, out JsonObject jsonObject)
    {
        try
        {
            jsonObject = JsonNode.Parse(json, null, JOptions.Document) as JsonObject;
        }
        catch (JsonException)
        {
            jsonObject = null;
        }

        return jsonObject is not null;
    }

    public static JsonObject Clone(this JsonObject jsonObject) => (JsonObject)jsonObject.DeepClone();

    /// <summary>Writes the content over this object, property by property. Arrays are appended to and nulls passed over unless the settings say otherwise.</summary>
    public static JsonObject Merge(this JsonObject jsonObject, JsonNode content, JsonMergeSettings settings = null)
    {
        if (content is JsonObject other)
        {
            JsonMerge.Into(jsonObject, other, settings ?? new JsonMergeSettings());
        }

        return jsonObject;
    }
}
