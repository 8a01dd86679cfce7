using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>What the host answered.</summary>
public sealed record Answer(int Status, string? ContentType, string Body)
{
    /// <summary>The body as JSON; null where it is none.</summary>
    public JsonNode? Json => Body.Length > 0 && ContentType?.Contains("json", StringComparison.Ordinal) == true ? JsonNode.Parse(Body) : null;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
        => new((int)response.StatusCode, response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var type) ? type.ToString() : null, await response.Content.ReadAsStringAsync());
}
