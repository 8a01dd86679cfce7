using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes a content item: what every item has first, then its parts as they are.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A content item must be a JSON object.");
        }

        var item = new ContentItem();
        var parts = item.Data;

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();

            if (!ReadOwn(ref reader, item, name))
            {
                parts[name] = JsonNode.Parse(ref reader);
            }
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteTime(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteTime(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteTime(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);

        foreach (var (name, part) in value.SharedData)
        {
            writer.WritePropertyName(name);

            if (part is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                part.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTime? time)
    {
        if (time is { } value)
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Reads what every item has; false where the name is that of a part.</summary>
    private static bool ReadOwn(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        switch (name)
        {
            case nameof(ContentItem.Id): reader.Skip(); break;
            case nameof(ContentItem.ContentItemId): item.ContentItemId = Text(ref reader, name); break;
            case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = Text(ref reader, name); break;
            case nameof(ContentItem.ContentType): item.ContentType = Text(ref reader, name); break;
            case nameof(ContentItem.DisplayText): item.DisplayText = Text(ref reader, name); break;
            case nameof(ContentItem.Latest): item.Latest = Flag(ref reader, name); break;
            case nameof(ContentItem.Published): item.Published = Flag(ref reader, name); break;
            case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = Time(ref reader, name); break;
            case nameof(ContentItem.PublishedUtc): item.PublishedUtc = Time(ref reader, name); break;
            case nameof(ContentItem.CreatedUtc): item.CreatedUtc = Time(ref reader, name); break;
            case nameof(ContentItem.Owner): item.Owner = Text(ref reader, name); break;
            case nameof(ContentItem.Author): item.Author = Text(ref reader, name); break;
            default: return false;
        }

        return true;
    }

    private static string Text(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        _ => throw Wrong(ref reader, name),
    };

    private static bool Flag(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw Wrong(ref reader, name),
    };

    private static DateTime? Time(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when reader.TryGetDateTime(out var time) => time,
        _ => throw Wrong(ref reader, name),
    };

    private static JsonException Wrong(ref Utf8JsonReader reader, string name)
        => new($"{JsonNode.Parse(ref reader).ToJsonString()} is not a value for '{name}'.", "$." + name, null, null);
}
