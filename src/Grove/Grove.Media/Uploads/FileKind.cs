namespace Grove.Media.Uploads;

/// <summary>A kind of file that the library takes: how it is named, and how its content begins.</summary>
internal sealed record FileKind(string[] Extensions, Func<byte[], bool> IsIn, bool IsImage = false)
{
    /// <summary>How much of a file is enough to know its kind.</summary>
    public const int HeadLength = 4096;

    // SVG is missing on purpose: it is a program as much as a picture.
    private static readonly FileKind[] _all =
    [
        new([".jpg", ".jpeg"], head => StartsWith(head, [0xFF, 0xD8, 0xFF]), IsImage: true),
        new([".png"], head => StartsWith(head, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), IsImage: true),
        new([".gif"], head => StartsWith(head, "GIF87a"u8) || StartsWith(head, "GIF89a"u8), IsImage: true),
        new([".webp"], head => StartsWith(head, "RIFF"u8) && Has(head, 8, "WEBP"u8), IsImage: true),
        new([".pdf"], head => StartsWith(head, "%PDF-"u8)),
        new([".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".zip"], head => StartsWith(head, [0x50, 0x4B, 0x03, 0x04])),
        new([".mp3"], head => StartsWith(head, "ID3"u8) || StartsWith(head, [0xFF, 0xFB])),
        new([".mp4", ".m4a"], head => Has(head, 4, "ftyp"u8)),
        new([".txt", ".csv"], IsText),
    ];

    public static IEnumerable<string> KnownExtensions => _all.SelectMany(kind => kind.Extensions);

    /// <summary>The kind that a name claims.</summary>
    public static FileKind? ByName(string name) => _all.FirstOrDefault(kind => kind.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));

    private static bool IsText(byte[] head)
    {
        try
        {
            // The last letter may be cut in the middle, which a decoder that waits for more does not mind.
            var decoder = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
            var letters = new char[head.Length + 1];
            var count = decoder.GetChars(head, letters, flush: false);
            return !letters.AsSpan(0, count).ContainsAnyInRange('\0', '\u0008') && !Looks(letters.AsSpan(0, count).TrimStart());
        }
        catch (System.Text.DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Whether a text looks like a page or a drawing that a browser might run.</summary>
    private static bool Looks(ReadOnlySpan<char> text) => text.StartsWith("<") || text.StartsWith("\uFEFF<");

    private static bool StartsWith(byte[] head, ReadOnlySpan<byte> sign) => head.AsSpan().StartsWith(sign);

    private static bool Has(byte[] head, int at, ReadOnlySpan<byte> sign) => head.Length >= at + sign.Length && head.AsSpan(at).StartsWith(sign);
}
