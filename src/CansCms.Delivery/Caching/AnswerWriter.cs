using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace CansCms.Delivery.Caching;

/// <summary>Sends kept answers, with the head that lets browsers and networks keep them in turn.</summary>
internal sealed class AnswerWriter(IOptions<DeliveryOptions> options, IClock clock)
{
    /// <summary>What a shared cache must not confuse: who asks, in which language, and in which form.</summary>
    private static readonly StringValues _vary = "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie";

    private static readonly StringValues _notKept = "no-store";
    private static readonly StringValues _private = "private, no-store";
    private static readonly StringValues _post = "no-cache";

    private readonly StringValues _cacheControl = CacheControl(options.Value, DateTime.MaxValue, DateTime.MinValue);

    public Task WriteAsync(HttpContext context, CachedAnswer answer)
    {
        var (request, response) = (context.Request, context.Response);
        var isPost = HttpMethods.IsPost(request.Method);
        var encoded = answer.Body.For(request.Headers.AcceptEncoding);

        response.Headers.ETag = encoded.ETag;
        response.Headers.Vary = _vary;
        response.Headers.CacheControl = isPost ? _post : CacheControlOf(answer);

        if (!isPost && request.Headers.IfNoneMatch is { Count: > 0 } known && answer.Body.IsNamedBy(known))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        foreach (var (name, value) in answer.Body.Headers)
        {
            response.Headers[name] = value;
        }

        response.ContentLength = encoded.Bytes.Length;

        if (encoded.ContentEncoding.Count > 0)
        {
            response.Headers.ContentEncoding = encoded.ContentEncoding;
        }

        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(encoded.Bytes, context.RequestAborted).AsTask();
    }

    /// <summary>Marks what is made for this request alone.</summary>
    public static void MarkNotKept(HttpContext context, bool isPrivate)
    {
        context.Response.Headers.CacheControl = isPrivate ? _private : _notKept;
        context.Response.Headers.Vary = _vary;
    }

    private StringValues CacheControlOf(CachedAnswer answer)
        => options.Value is { MaxAge.Ticks: 0, SharedMaxAge: null } ? _cacheControl : CacheControl(options.Value, answer.ExpiresUtc, clock.UtcNow);

    private static string CacheControl(DeliveryOptions options, DateTime expiresUtc, DateTime utcNow)
    {
        // No longer than the answer holds by itself.
        var rest = expiresUtc - utcNow;
        var maxAge = Seconds(options.MaxAge < rest ? options.MaxAge : rest);
        var value = new System.Text.StringBuilder("public, max-age=").Append(maxAge);

        if (options.SharedMaxAge is { } shared)
        {
            value.Append(", s-maxage=").Append(Seconds(shared < rest ? shared : rest));
        }

        if (options.StaleWhileRevalidate is { } stale)
        {
            value.Append(", stale-while-revalidate=").Append(Seconds(stale));
        }
        else
        {
            value.Append(", must-revalidate");
        }

        return value.ToString();
    }

    private static string Seconds(TimeSpan time) => Math.Floor(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
