using System.Buffers;
using CansCms.Delivery.Caching;
using Microsoft.AspNetCore.Http;

namespace CansCms.Delivery.Requests;

/// <summary>The cache's sequence when a request came, before anything read the database for it.</summary>
internal sealed record Begun(long Sequence);

/// <summary>A request as it came, its body read.</summary>
/// <param name="Body">The body; empty for GET.</param>
/// <param name="Begun">The cache's sequence when the request came: its answer shows no older state than that.</param>
/// <param name="Key">What the request is recognized by the next time; null where it is not, as with a cookie, whose choices are not in a key.</param>
internal sealed record ReceivedRequest(byte[] Body, long Begun, Digest? Key)
{
    /// <summary>The longest body that is read here, in bytes.</summary>
    public const int MaxBody = 1024 * 1024;

    /// <summary>Reads the request; null where its body is too long.</summary>
    /// <param name="context">Whose request.</param>
    /// <param name="begun">The cache's sequence when it came.</param>
    /// <param name="mayBeKnown">Whether it is recognized the next time.</param>
    public static ValueTask<ReceivedRequest?> ReadAsync(HttpContext context, long begun, bool mayBeKnown)
        => HttpMethods.IsPost(context.Request.Method) ? ReadBodyAsync(context, begun, mayBeKnown) : new(Received(context.Request, [], begun, mayBeKnown));

    private static async ValueTask<ReceivedRequest?> ReadBodyAsync(HttpContext context, long begun, bool mayBeKnown)
    {
        if (context.Request.ContentLength > MaxBody)
        {
            return null;
        }

        var reader = context.Request.BodyReader;

        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);

            if (read.Buffer.Length > MaxBody)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                context.Request.Body = new MemoryStream(body, writable: false);
                return Received(context.Request, body, begun, mayBeKnown);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ReceivedRequest Received(HttpRequest request, byte[] body, long begun, bool mayBeKnown)
        => new(body, begun, mayBeKnown && request.Headers.Cookie.Count == 0 ? KeyOf(request, body) : null);

    /// <summary>All of the request that its anonymous answer may depend on, as it is.</summary>
    private static Digest KeyOf(HttpRequest request, byte[] body) => Digest.Of(
        [
            HttpMethods.IsPost(request.Method) ? "POST" : "GET",
            request.Scheme,
            request.Host.Value,
            request.PathBase.Value,
            request.Path.Value,
            request.QueryString.Value,
            HttpMethods.IsPost(request.Method) ? request.ContentType : null,
            Text(request.Headers.Accept),
            Text(request.Headers.AcceptLanguage),
        ],
        body);

    private static string? Text(Microsoft.Extensions.Primitives.StringValues values) => values.Count switch
    {
        0 => null,
        1 => values[0],
        _ => values.ToString(),
    };
}
