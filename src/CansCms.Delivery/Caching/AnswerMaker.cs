using System.Text.Json;
using CansCms.Delivery.Dependencies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace CansCms.Delivery.Caching;

/// <summary>Has the platform answer, and notes meanwhile what the answer depends on.</summary>
internal sealed class AnswerMaker(IOptions<DeliveryOptions> options, CacheMeter meter, IClock clock)
{
    public async Task<MadeAnswer> MakeAsync(HttpContext context, RequestDelegate next, SiteStamp stamp)
    {
        var begunUtc = clock.UtcNow;
        var recording = new AnswerRecording();
        var bytes = await CaptureAsync(context, next, recording);

        if (Reason(context.Response, recording, bytes) is { } reason)
        {
            meter.NotKept(reason);
            return new(bytes, null);
        }

        var expiresUtc = begunUtc + options.Value.Lifetime;
        expiresUtc = recording.ChangesUtc < expiresUtc ? recording.ChangesUtc.Value : expiresUtc;

        return new(bytes, new CachedAnswer(new AnswerBody(bytes, context.Response.Headers), stamp, expiresUtc, recording.Tags, recording.Lists));
    }

    /// <summary>Has the platform answer this request alone.</summary>
    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        AnswerWriter.MarkNotKept(context, isPrivate: false);
        return next(context);
    }

    private static async Task<byte[]> CaptureAsync(HttpContext context, RequestDelegate next, AnswerRecording recording)
    {
        var method = context.Request.Method;
        var sending = context.Features.Get<IHttpResponseBodyFeature>()!;
        using var buffer = new MemoryStream();
        var keeping = new StreamResponseBodyFeature(buffer);

        // The head of an answer is that of the answer.
        context.Request.Method = HttpMethods.IsHead(method) ? HttpMethods.Get : method;
        context.Features.Set<IHttpResponseBodyFeature>(keeping);
        AnswerRecording.Current = recording;

        try
        {
            await next(context);
            await keeping.CompleteAsync();
            return buffer.ToArray();
        }
        finally
        {
            AnswerRecording.Current = null;
            context.Features.Set(sending);
            context.Request.Method = method;
        }
    }

    /// <summary>Why the answer may not be kept; null where it may.</summary>
    private string? Reason(HttpResponse response, AnswerRecording recording, byte[] bytes)
        => response.StatusCode != StatusCodes.Status200OK ? "status code"
            : response.Headers.SetCookie.Count > 0 ? "cookie"
            : response.ContentType is null ? "content type"
            : response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase) ? "cache control"
            : recording.NotKept is { } field ? field
            : !recording.HasRoots ? "no fields"
            : bytes.Length > options.Value.MaxAnswerBytes ? "size"
            : recording.ChangesUtc <= clock.UtcNow ? "time"
            : response.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase) && !HasDataOnly(bytes) ? "errors"
            : null;

    private static bool HasDataOnly(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var hasData = false;

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("errors"u8))
            {
                return false;
            }

            hasData |= reader.ValueTextEquals("data"u8);
            reader.Skip();
        }

        return hasData;
    }
}

/// <summary>What the platform answered, and the form of it that may be kept; null where it may not.</summary>
internal sealed record MadeAnswer(byte[] Bytes, CachedAnswer? Answer)
{
    /// <summary>Sends the answer as it was made, for this request alone.</summary>
    public async Task CopyToAsync(HttpContext context)
    {
        AnswerWriter.MarkNotKept(context, isPrivate: false);
        context.Response.ContentLength = Bytes.Length;

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(Bytes, context.RequestAborted);
        }
    }
}
