using System.Buffers;
using System.Runtime.InteropServices;

namespace CansCms.Delivery.Caching;

/// <summary>
/// A hash of what an answer depends on, which is all that is compared: where two questions could be made to have one, a visitor would get another's answer. Its key is therefore secret.
/// </summary>
internal readonly record struct Digest(ulong First, ulong Second)
{
    private static readonly SipHash _hash = SipHash.WithSecretKey();

    // Uniform already.
    public override int GetHashCode() => First.GetHashCode();

    /// <summary>The digest of texts and bytes, each of which counts with its length.</summary>
    public static Digest Of(ReadOnlySpan<string?> texts, ReadOnlySpan<byte> bytes = default)
    {
        var size = bytes.Length;

        foreach (var text in texts)
        {
            size += sizeof(int) + (text?.Length ?? 0) * sizeof(char);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(size);

        try
        {
            var rest = buffer.AsSpan();

            foreach (var text in texts)
            {
                var part = MemoryMarshal.AsBytes(text.AsSpan());
                MemoryMarshal.Write(rest, text?.Length ?? -1);
                part.CopyTo(rest[sizeof(int)..]);
                rest = rest[(sizeof(int) + part.Length)..];
            }

            bytes.CopyTo(rest);

            var (first, second) = _hash.Of(buffer.AsSpan(0, size));
            return new(first, second);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
