using System.Net.Mime;
using System.Text;
using System.Text.Json;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Grove.GraphQL.Http;

/// <summary>Reads what a request asks for: from the address, from JSON, or from a body that is the document.</summary>
internal sealed class CallReader(IGraphQLTextSerializer serializer)
{
    /// <summary>The longest body or query string, in bytes. The longest document of a front end has some 10,000.</summary>
    public const int MaxBody = 100_000;

    private const string Failed = "An error occurred while processing the GraphQL query";

    /// <exception cref="CallException">The request cannot be read.</exception>
    public async Task<GraphQLCall> ReadAsync(HttpRequest request)
    {
        if (request.QueryString.Value?.Length > MaxBody)
        {
            throw TooLarge(request.QueryString.Value.Length);
        }

        var fromAddress = FromAddress(request.Query);

        if (!HttpMethods.IsPost(request.Method))
        {
            return fromAddress;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            throw Refuse("The request has no Content-Type.");
        }

        if (type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase))
        {
            return FromJson(await BodyAsync(request), fromAddress);
        }

        return type.MediaType.Equals("application/graphql", StringComparison.OrdinalIgnoreCase)
            ? fromAddress with { Query = Encoding.UTF8.GetString((await BodyAsync(request)).Span) }
            : throw Refuse($"The Content-Type '{type.MediaType}' is not known here. Send application/json.");
    }

    private GraphQLCall FromAddress(IQueryCollection query)
    {
        try
        {
            return new(Text(query, "query"), Text(query, "variables") is { } variables ? serializer.Deserialize<Inputs>(variables) : null, Text(query, "operationName"), Text(query, "namedQuery"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new CallException(StatusCodes.Status400BadRequest, Failed, exception);
        }
    }

    private GraphQLCall FromJson(ReadOnlyMemory<byte> body, GraphQLCall fromAddress)
    {
        try
        {
            using var json = JsonDocument.Parse(body);

            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw Refuse("The body must be a JSON object.");
            }

            // Nothing here has a use for extensions; but what is none is a mistake.
            Object(json.RootElement, "extensions");

            return new(
                Text(json.RootElement, "query") ?? fromAddress.Query,
                Object(json.RootElement, "variables") is { } variables ? serializer.Deserialize<Inputs>(variables) : fromAddress.Variables,
                Text(json.RootElement, "operationName") ?? fromAddress.OperationName,
                Text(json.RootElement, "namedQuery") ?? fromAddress.NamedQuery);
        }
        catch (JsonException exception)
        {
            // Wrapped, so that the error's code is JSON rather than the reader's own.
            throw new CallException(StatusCodes.Status400BadRequest, Failed, new JsonException(exception.Message, exception));
        }
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBody)
        {
            throw TooLarge(request.ContentLength.Value);
        }

        // One byte more than is expected, so that the end is met without another buffer.
        var body = new byte[(int)(request.ContentLength ?? 8191) + 1];
        var length = 0;

        while (await request.Body.ReadAsync(body.AsMemory(length), request.HttpContext.RequestAborted) is > 0 and var count)
        {
            length += count;

            if (length > MaxBody)
            {
                throw TooLarge(length);
            }

            if (length == body.Length)
            {
                Array.Resize(ref body, length * 2);
            }
        }

        return body.AsMemory(0, length);
    }

    private static string? Text(IQueryCollection query, string name) => query.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw Refuse($"'{name}' must be a string."),
    } : null;

    private static string? Object(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.Object => value.GetRawText(),
        JsonValueKind.Null => null,
        _ => throw Refuse($"'{name}' must be an object."),
    } : null;

    private static CallException Refuse(string message) => new(StatusCodes.Status400BadRequest, Failed, new InvalidOperationException(message));

    private static CallException TooLarge(long length)
        => new(StatusCodes.Status413PayloadTooLarge, $"The request has {length} bytes or more; the limit is {MaxBody} bytes.", new InvalidOperationException("too long"));
}
