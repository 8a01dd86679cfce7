using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CansCms.Bench.Load;

/// <summary>A request: a page, or a GraphQL document with variables, in the address (as caches have it) or in the body (as front ends send it).</summary>
internal sealed record Ask(string Path, string? Body = null)
{
    public static Ask Page(string path) => new(path);

    public static Ask Post(string document, JsonObject variables)
        => new("/api/graphql", new JsonObject { ["query"] = Compact(document), ["variables"] = variables }.ToJsonString());

    public static Ask Get(string document, JsonObject variables)
        => new($"/api/graphql?query={Uri.EscapeDataString(Compact(document))}&variables={Uri.EscapeDataString(variables.ToJsonString())}");

    public async Task<(byte[] Body, string ContentType)> AnswerAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, Path);

        if (Body is not null)
        {
            request.Content = new StringContent(Body, Encoding.UTF8, "application/json");
        }

        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        MustBeCorrect(response, answer);
        return (answer, response.Content.Headers.ContentType!.ToString());
    }

    private void MustBeCorrect(HttpResponseMessage response, byte[] answer)
    {
        var isGraphQL = Path.StartsWith("/api/graphql", StringComparison.Ordinal);

        if (!response.IsSuccessStatusCode || (isGraphQL && JsonNode.Parse(answer)!["errors"] is not null))
        {
            throw new InvalidOperationException($"{Path} answered {(int)response.StatusCode}: {Encoding.UTF8.GetString(answer)}");
        }
    }

    /// <summary>As the tools of front ends send it: without the spaces that people indent with.</summary>
    private static string Compact(string document) => string.Join(' ', document.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
