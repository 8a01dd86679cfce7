using System.Security.Cryptography;

namespace OrchardCore;

/// <summary>Makes ids for content items, versions and localization sets.</summary>
public static class IdGenerator
{
    // 32 letters and digits without those that people confuse (i, l, o, u): Crockford's base 32.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    /// <summary>A new id: 26 characters, of which 25 are random (125 bits). The first is '4', as in Orchard Core, whose ids are random UUIDs (version 4).</summary>
    public static string GenerateId()
        => string.Create(Length, 0, static (id, _) =>
        {
            Span<byte> random = stackalloc byte[Length];
            RandomNumberGenerator.Fill(random);
            id[0] = '4';

            for (var i = 1; i < Length; i++)
            {
                id[i] = Alphabet[random[i] & 31];
            }
        });
}
