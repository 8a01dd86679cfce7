using System.Text.Json;

namespace CansCms.Site.Services;

/// <summary>What a document answered, read as the models that a view shows.</summary>
public sealed class SiteAnswer(JsonElement data, JsonSerializerOptions options)
{
    public T Read<T>() => data.Deserialize<T>(options)!;
}
