using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CansCms.Delivery.Requests;

/// <summary>Reads what a request asks for, and writes it in the one form that the platform then executes: what is kept under a call is the answer to that call.</summary>
internal static class CallReader
{
    private const string HashPrefix = "sha256:";

    /// <summary>Reads the call; null where the request is none that is understood here.</summary>
    public static GraphQLCall? Read(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        try
        {
            var fromAddress = FromAddress(request.Query);

            if (!HttpMethods.IsPost(request.Method))
            {
                return fromAddress;
            }

            return !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? null
                : Is(type, MediaTypeNames.Application.Json) ? FromJson(body)
                : Is(type, "application/graphql") ? fromAddress with { Query = Encoding.UTF8.GetString(body.Span) }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Makes the request one for exactly this call.</summary>
    public static void Rewrite(HttpRequest request, GraphQLCall call)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            var query = QueryString.Create("query", call.Query ?? "");
            query = call.Variables is null ? query : query.Add("variables", call.Variables);
            request.QueryString = call.OperationName is null ? query : query.Add("operationName", call.OperationName);
            return;
        }

        var body = new MemoryStream();

        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("query", call.Query);

            if (call.Variables is not null)
            {
                writer.WritePropertyName("variables");
                writer.WriteRawValue(call.Variables);
            }

            if (call.OperationName is not null)
            {
                writer.WriteString("operationName", call.OperationName);
            }

            writer.WriteEndObject();
        }

        body.Position = 0;
        request.QueryString = QueryString.Empty;
        request.ContentType = MediaTypeNames.Application.Json;
        request.ContentLength = body.Length;
        request.Body = body;
    }

    private static GraphQLCall FromAddress(IQueryCollection query)
    {
        var call = new GraphQLCall(Text(query, "query"), Text(query, "variables"), Text(query, "operationName")) { NamedQuery = Text(query, "namedQuery") };

        if (call.Variables is not null)
        {
            using var variables = JsonDocument.Parse(call.Variables);
            MustBeObjectOrNull(variables.RootElement);
        }

        if (Text(query, "extensions") is not { } extensions)
        {
            return call with { Document = NameOf(Text(query, "documentId")) };
        }

        using var json = JsonDocument.Parse(extensions);
        return call with { Document = FromExtensions(json.RootElement) ?? NameOf(Text(query, "documentId")) };
    }

    private static GraphQLCall FromJson(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        var root = json.RootElement;
        var variables = root.TryGetProperty("variables", out var found) && MustBeObjectOrNull(found).ValueKind == JsonValueKind.Object ? found.GetRawText() : null;

        return new(Text(root, "query"), variables, Text(root, "operationName"))
        {
            NamedQuery = Text(root, "namedQuery"),
            Document = (root.TryGetProperty("extensions", out var extensions) ? FromExtensions(extensions) : null) ?? NameOf(Text(root, "documentId")),
        };
    }

    private static DocumentName? FromExtensions(JsonElement extensions)
    {
        if (extensions.ValueKind != JsonValueKind.Object || !extensions.TryGetProperty("persistedQuery", out var persisted) || persisted.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var isSupported = persisted.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1;
        return Text(persisted, "sha256Hash") is { } hash ? new(hash.ToLowerInvariant(), IsAutomatic: true, isSupported) : new("", IsAutomatic: true, IsSupported: false);
    }

    private static DocumentName? NameOf(string? documentId)
        => string.IsNullOrEmpty(documentId) ? null
            : new(documentId.StartsWith(HashPrefix, StringComparison.Ordinal) ? documentId[HashPrefix.Length..].ToLowerInvariant() : documentId, IsAutomatic: false);

    private static string? Text(IQueryCollection query, string name)
        => query.TryGetValue(name, out var values) && values.Count > 0 && !string.IsNullOrEmpty(values[0]) ? values[0] : null;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Null => null,
        _ => throw new JsonException($"'{name}' must be a string."),
    } : null;

    private static JsonElement MustBeObjectOrNull(JsonElement element)
        => element.ValueKind is JsonValueKind.Object or JsonValueKind.Null ? element : throw new JsonException("'variables' must be an object.");

    private static bool Is(MediaTypeHeaderValue type, string name) => type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);
}
