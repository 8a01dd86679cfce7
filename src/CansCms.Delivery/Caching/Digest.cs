using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CansCms.Delivery.Caching;

/// <summary>
/// SHA-256 of what an answer depends on. The whole of it is the key: a shorter or faster hash could be made to collide, and one visitor's
/// question would get another's answer.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Digest(ulong First, ulong Second, ulong Third, ulong Fourth)
{
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

            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer.AsSpan(0, size), hash);
            return MemoryMarshal.Read<Digest>(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
