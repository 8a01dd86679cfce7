using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.GraphQL.Types;

/// <summary>Reads single values out of an item's JSON.</summary>
internal static class Json
{
    /// <summary>A text as it stands in the JSON; null where there is none.</summary>
    public static JsonValue? Text(JsonObject? data, string name)
        => data?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value : null;

    public static string? String(JsonObject? data, string name) => Text(data, name)?.GetValue<string>();

    public static decimal? Decimal(JsonObject? data, string name)
        => data?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.Deserialize<decimal>() : null;

    public static int Int(JsonObject? data, string name) => (int)(Decimal(data, name) ?? 0);

    public static bool? Boolean(JsonObject? data, string name)
        => data?[name] is JsonValue value ? value.GetValueKind() switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null } : null;

    public static DateTime? Time(JsonObject? data, string name)
        => data?[name] is JsonValue value
            ? value.TryGetValue<DateTime>(out var time) ? time
                : value.TryGetValue<string>(out var text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out time) ? time : null
            : null;

    public static TimeSpan? Span(JsonObject? data, string name)
        => data?[name] is JsonValue value
            ? value.TryGetValue<TimeSpan>(out var span) ? span
                : value.TryGetValue<string>(out var text) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out span) ? span : null
            : null;

    public static string[] Strings(JsonObject? data, string name)
        => data?[name] is JsonArray array ? [.. array.Select(item => item?.GetValue<string>()).OfType<string>()] : [];
}
