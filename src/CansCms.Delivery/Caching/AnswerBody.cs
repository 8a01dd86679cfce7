using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CansCms.Delivery.Caching;

/// <summary>The bytes of an answer, and what goes with them in its head. What is compressed is compressed once.</summary>
internal sealed class AnswerBody
{
    private readonly string _tag;
    private Encoded? _brotli;
    private Encoded? _gzip;

    // What belongs to one response and not to the answer.
    private static readonly HashSet<string> _ofResponse = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.CacheControl, HeaderNames.Connection, HeaderNames.ContentEncoding, HeaderNames.ContentLength, HeaderNames.Date, HeaderNames.ETag, HeaderNames.Server,
        HeaderNames.SetCookie, HeaderNames.TransferEncoding, HeaderNames.Vary,
    };

    public AnswerBody(byte[] bytes, IHeaderDictionary headers)
    {
        Headers = [.. headers.Where(header => !_ofResponse.Contains(header.Key))];
        var (first, second) = SipHash.Common.Of(bytes);
        _tag = $"{first:x16}{second:x16}";
        Plain = new(bytes, $"\"{_tag}\"", default);
    }

    /// <summary>The head of the answer, its type among it.</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; }

    public Encoded Plain { get; }

    /// <summary>The form that suits an <c>Accept-Encoding</c>.</summary>
    public Encoded For(StringValues acceptEncoding)
    {
        var accepted = acceptEncoding.Count == 1 ? acceptEncoding[0] : acceptEncoding.Count == 0 ? null : acceptEncoding.ToString();

        return string.IsNullOrEmpty(accepted) ? Plain
            : Accepts(accepted, "br") ? _brotli ??= Encode("br", static stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            : Accepts(accepted, "gzip") ? _gzip ??= Encode("gzip", static stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            : Plain;
    }

    /// <summary>Whether an <c>If-None-Match</c> names the answer in one of its forms.</summary>
    public bool IsNamedBy(StringValues ifNoneMatch)
    {
        foreach (var value in ifNoneMatch)
        {
            if (value is not null && (value.Contains(_tag, StringComparison.Ordinal) || value.Trim() == "*"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an encoding is named and not refused by a quality of 0.</summary>
    private static bool Accepts(string accepted, string encoding)
    {
        foreach (var range in accepted.AsSpan().Split(','))
        {
            var one = accepted.AsSpan()[range].Trim();
            var name = one.IndexOf(';') is >= 0 and var semicolon ? one[..semicolon].Trim() : one;

            if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return one.IndexOf("q=", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var quality) || one[(quality + 2)..].Trim("0. ").Length > 0;
            }
        }

        return false;
    }

    private Encoded Encode(string encoding, Func<Stream, Stream> open)
    {
        using var compressed = new MemoryStream();

        using (var stream = open(compressed))
        {
            stream.Write(Plain.Bytes);
        }

        return new(compressed.ToArray(), $"\"{_tag}-{encoding}\"", encoding);
    }

    /// <summary>The bytes in one encoding, with a tag of their own: a strong tag names bytes.</summary>
    public sealed record Encoded(byte[] Bytes, StringValues ETag, StringValues ContentEncoding);
}
