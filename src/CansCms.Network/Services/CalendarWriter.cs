using System.Text;

namespace CansCms.Network.Services;

/// <summary>Writes the lines of a calendar file as RFC 5545 has them: texts escaped, lines folded at 75 bytes, ended by CR LF.</summary>
internal sealed class CalendarWriter
{
    private const int LineBytes = 75;

    private readonly StringBuilder _lines = new();

    /// <summary>A property whose value is not text, or is one of the format's own words.</summary>
    public void Line(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A property whose value is text; none where there is nothing to say.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Line(name, Escaped(text.Trim()));
        }
    }

    public override string ToString() => _lines.ToString();

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);

        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                // The format allows no other control characters.
                < ' ' and not '\t' or '\u007F' => escaped,
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private void Fold(string line)
    {
        var bytes = 0;

        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                // The blank that marks the rest counts.
                _lines.Append("\r\n ");
                bytes = 1;
            }

            _lines.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        _lines.Append("\r\n");
    }
}
