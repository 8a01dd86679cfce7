using System.Net;
using System.Text.Json.Nodes;

namespace CansCms.Delivery.Tests.Running;

/// <summary>What a request got.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, HttpResponseMessage Response, bool IsFromCache)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? ErrorCode => (string?)Json["errors"]?[0]?["extensions"]?["code"];

    public string? ETag => Response.Headers.ETag?.Tag;

    public string? CacheControl => Response.Headers.CacheControl?.ToString();
}
