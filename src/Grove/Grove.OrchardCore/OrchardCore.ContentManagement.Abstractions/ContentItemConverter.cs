using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

public class ContentItemConverter : JsonConverter<ContentItem>
{
    public ContentItemConverter() { }
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotImplementedException();
    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options) => throw new NotImplementedException();
}
