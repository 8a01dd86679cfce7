using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes a content item: what every item has first, then its parts as they are.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject data)
        {
            throw new JsonException("A content item must be a JSON object.");
        }

        var item = new ContentItem
        {
            ContentItemId = Take<string>(data, nameof(ContentItem.ContentItemId)),
            ContentItemVersionId = Take<string>(data, nameof(ContentItem.ContentItemVersionId)),
            ContentType = Take<string>(data, nameof(ContentItem.ContentType)),
            DisplayText = Take<string>(data, nameof(ContentItem.DisplayText)),
            Latest = Take<bool>(data, nameof(ContentItem.Latest)),
            Published = Take<bool>(data, nameof(ContentItem.Published)),
            ModifiedUtc = Take<DateTime?>(data, nameof(ContentItem.ModifiedUtc)),
            PublishedUtc = Take<DateTime?>(data, nameof(ContentItem.PublishedUtc)),
            CreatedUtc = Take<DateTime?>(data, nameof(ContentItem.CreatedUtc)),
            Owner = Take<string>(data, nameof(ContentItem.Owner)),
            Author = Take<string>(data, nameof(ContentItem.Author)),
        };

        data.Remove(nameof(ContentItem.Id));
        item.Data = data;
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

        foreach (var (name, part) in value.Data)
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

    private static T Take<T>(JsonObject data, string name)
    {
        if (!data.TryGetPropertyValue(name, out var node))
        {
            return default;
        }

        try
        {
            var value = node is null ? default : node.Deserialize<T>(JOptions.Default);
            data.Remove(name);
            return value;
        }
        catch (JsonException exception)
        {
            throw new JsonException($"{node.ToJsonString()} is not a value for '{name}'.", "$." + name, null, null, exception);
        }
    }
}
