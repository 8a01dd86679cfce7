using System.Text.Json;

namespace CansCms.Site.Services;

/// <summary>What a document answered, read as the models that a view shows.</summary>
/// <param name="answer">The whole answer as JSON. It is read once for each model that is asked for, without being taken apart first.</param>
public sealed class SiteAnswer(ReadOnlyMemory<byte> answer)
{
    /// <summary>How GraphQL names things in JSON.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public T Read<T>() => JsonSerializer.Deserialize<Answered<T>>(answer.Span, Json)!.Data;

    private sealed record Answered<T>(T Data);
}
