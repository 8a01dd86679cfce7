using System.Text.Json;

namespace CansCms.Delivery.Requests;

/// <summary>JSON in one form: properties by name, no space between.</summary>
internal static class CanonicalJson
{
    public static string? Of(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);

        if (document.RootElement.ValueKind == JsonValueKind.Null || document.RootElement.ValueKind == JsonValueKind.Object && !document.RootElement.EnumerateObject().Any())
        {
            return null;
        }

        using var stream = new MemoryStream();

        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, document.RootElement);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();

                // Of two with one name the last counts, as for who reads them.
                foreach (var property in element.EnumerateObject().GroupBy(property => property.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Key);
                    Write(writer, property.Last().Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();

                foreach (var item in element.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
