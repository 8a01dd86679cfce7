using System.Text.Json;

namespace CansCms.Site.Services;

/// <summary>What a document answered, read as the models that a view shows.</summary>
public sealed class SiteAnswer(JsonElement data)
{
    /// <summary>How GraphQL names things in JSON.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public T Read<T>() => data.Deserialize<T>(Json)!;
}
