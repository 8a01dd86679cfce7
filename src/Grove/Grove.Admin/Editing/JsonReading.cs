using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.Admin.Editing;

/// <summary>Reads members of content JSON without failing on what somebody else wrote into it.</summary>
public static class JsonReading
{
    public static string? Text(this JsonObject? data, string member)
        => data?[member] is JsonValue value
            ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
            : null;

    public static bool Flag(this JsonObject? data, string member)
        => data?[member] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static string[] Texts(this JsonObject? data, string member)
        => data?[member] is JsonArray array
            ? [.. array.OfType<JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.String).Select(value => value.GetValue<string>())]
            : [];

    public static JsonObject[] Objects(this JsonObject? data, string member)
        => data?[member] is JsonArray array ? [.. array.OfType<JsonObject>()] : [];

    /// <summary>The object at a member, made if there is none.</summary>
    public static JsonObject Child(this JsonObject data, string member)
    {
        if (data[member] is not JsonObject child)
        {
            data[member] = child = [];
        }

        return child;
    }

    public static JsonArray ToJsonArray(this IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);
}
