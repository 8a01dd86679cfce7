using System.Buffers.Binary;
using System.Numerics;

namespace CansCms.Delivery.Caching;

/// <summary>
/// SipHash-2-4 with 128 bits: who does not know its key cannot look for two texts of one hash. SHA-256 needs no key, but OpenSSL, which is 4 MB of memory in a process that asks nothing else of it.
/// </summary>
internal readonly struct SipHash(ulong first, ulong second)
{
    /// <summary>A hash that other processes and later ones have, too: it tells texts apart, but not against somebody who looks for two that it does not.</summary>
    public static SipHash Common { get; } = new(0, 0);

    /// <summary>A hash with a key that only this process knows.</summary>
    public static SipHash WithSecretKey()
    {
        // Each has 122 random bits, which come from the system itself.
        Span<byte> key = stackalloc byte[32];
        Guid.NewGuid().TryWriteBytes(key);
        Guid.NewGuid().TryWriteBytes(key[16..]);
        var mixed = Common.Of(key);
        return new(mixed.First, mixed.Second);
    }

    public (ulong First, ulong Second) Of(ReadOnlySpan<byte> bytes)
    {
        var state = new State(first, second);
        var rest = bytes;

        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            state.Add(BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        var last = (ulong)bytes.Length << 56;

        for (var i = 0; i < rest.Length; i++)
        {
            last |= (ulong)rest[i] << (8 * i);
        }

        state.Add(last);
        return state.End();
    }

    private struct State(ulong first, ulong second)
    {
        private ulong _v0 = first ^ 0x736f6d6570736575;
        private ulong _v1 = second ^ 0x646f72616e646f6d ^ 0xee;
        private ulong _v2 = first ^ 0x6c7967656e657261;
        private ulong _v3 = second ^ 0x7465646279746573;

        public void Add(ulong word)
        {
            _v3 ^= word;
            Round();
            Round();
            _v0 ^= word;
        }

        public (ulong First, ulong Second) End()
        {
            _v2 ^= 0xee;
            var first = Half();
            _v1 ^= 0xdd;
            return (first, Half());
        }

        private ulong Half()
        {
            for (var i = 0; i < 4; i++)
            {
                Round();
            }

            return _v0 ^ _v1 ^ _v2 ^ _v3;
        }

        private void Round()
        {
            _v0 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
            _v0 = BitOperations.RotateLeft(_v0, 32);
            _v2 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
            _v0 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
            _v2 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
            _v2 = BitOperations.RotateLeft(_v2, 32);
        }
    }
}
