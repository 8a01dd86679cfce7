using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>Makes answers comparable: what differs from one run to another is put aside.</summary>
internal static class Volatile
{
    private static readonly HashSet<string> _always = new(StringComparer.OrdinalIgnoreCase)
    {
        "contentItemVersionId", "owner", "access_token", "column",
    };

    private static readonly HashSet<string> _times = new(StringComparer.OrdinalIgnoreCase) { "createdUtc", "modifiedUtc", "publishedUtc" };

    /// <summary>The JSON with sorted names, plain numbers and without volatile values, as text.</summary>
    public static string Normalized(JsonNode? json, IReadOnlyDictionary<string, string>? ids = null)
        => Normalize(json, "", ids)?.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null";

    private static JsonNode? Normalize(JsonNode? json, string name, IReadOnlyDictionary<string, string>? ids)
    {
        switch (json)
        {
            case JsonObject values:
                return new JsonObject(values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => KeyValuePair.Create(value.Key, Normalize(value.Value, value.Key, ids))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Normalize(item, name, ids))]);
            case null:
                return null;
            default:
                return Value(json.AsValue(), name, ids);
        }
    }

    private static JsonValue? Value(JsonValue value, string name, IReadOnlyDictionary<string, string>? ids)
    {
        if (_always.Contains(name))
        {
            return JsonValue.Create("*");
        }

        if (value.GetValueKind() == JsonValueKind.Number)
        {
            return JsonValue.Create(decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture));
        }

        if (value.GetValueKind() != JsonValueKind.String)
        {
            return (JsonValue)value.DeepClone();
        }

        var text = value.GetValue<string>();

        // The recipe gives its items times of 2019; others are of the run.
        if (_times.Contains(name) && !text.StartsWith("2019", StringComparison.Ordinal))
        {
            return JsonValue.Create("*");
        }

        return JsonValue.Create(ids?.GetValueOrDefault(text) ?? text);
    }
}
