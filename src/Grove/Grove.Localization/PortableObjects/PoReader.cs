using System.Globalization;
using System.Text;

namespace Grove.Localization.PortableObjects;

/// <summary>Reads gettext's PO files (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html). Fuzzy and empty translations are left out.</summary>
public static class PoReader
{
    /// <exception cref="PoFormatException">A line is not what a PO file may hold.</exception>
    public static IReadOnlyList<PoEntry> Read(TextReader reader, string file)
    {
        var entries = new List<PoEntry>();
        var entry = new Building();
        StringBuilder? open = null;
        var number = 0;

        while (reader.ReadLine() is { } raw)
        {
            number++;
            var line = raw.Trim();

            if (line.Length == 0)
            {
                Finish();
            }
            else if (line.StartsWith("#,", StringComparison.Ordinal))
            {
                Begin();
                entry.IsFuzzy |= line.Contains("fuzzy", StringComparison.Ordinal);
            }
            else if (line[0] == '#')
            {
                continue;
            }
            else if (line[0] == '"')
            {
                (open ?? throw new PoFormatException(file, number, "a text stands where a keyword is expected.")).Append(Text(line));
            }
            else
            {
                var blank = line.IndexOfAny([' ', '\t']);
                var (keyword, text) = blank < 0 ? throw new PoFormatException(file, number, $"'{line}' is not a keyword and a text.") : (line[..blank], line[blank..].Trim());

                if (keyword is "msgctxt" || keyword == "msgid" && entry.Id is not null)
                {
                    Begin();
                }

                open = entry.Open(keyword, number) ?? throw new PoFormatException(file, number, $"'{keyword}' is not a keyword of PO files.");
                open.Append(Text(text));
            }
        }

        Finish();
        return entries;

        void Begin()
        {
            if (entry.Id is not null)
            {
                Finish();
            }
        }

        void Finish()
        {
            if (entry.ToEntry() is { } done)
            {
                entries.Add(done);
            }

            entry = new Building();
            open = null;
        }

        string Text(string quoted) => quoted.Length >= 2 && quoted[0] == '"' && quoted[^1] == '"'
            ? Unescape(quoted[1..^1])
            : throw new PoFormatException(file, number, $"the text {quoted} is not closed.");
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);

        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 == text.Length ? text[i] : text[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                var other => other,
            });
        }

        return plain.ToString();
    }

    private sealed class Building
    {
        private readonly SortedDictionary<int, StringBuilder> _translations = [];
        private StringBuilder? _context;
        private StringBuilder? _plural;
        private int _line;

        public StringBuilder? Id { get; private set; }

        public bool IsFuzzy { get; set; }

        public StringBuilder? Open(string keyword, int line)
        {
            _line = _line == 0 ? line : _line;

            return keyword switch
            {
                "msgctxt" => _context = new StringBuilder(),
                "msgid" => Id = new StringBuilder(),
                "msgid_plural" => _plural = new StringBuilder(),
                "msgstr" => _translations[0] = new StringBuilder(),
                _ when keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword[^1] == ']'
                    && int.TryParse(keyword.AsSpan(7, keyword.Length - 8), NumberStyles.None, CultureInfo.InvariantCulture, out var form) => _translations[form] = new StringBuilder(),
                _ => null,
            };
        }

        public PoEntry? ToEntry()
        {
            var texts = _translations.Values.Select(text => text.ToString()).ToArray();

            // The entry without an id is the file's header.
            return IsFuzzy || Id is not { Length: > 0 } || texts.Length == 0 || texts.Any(string.IsNullOrEmpty)
                ? null
                : new PoEntry(_context?.ToString(), Id.ToString(), texts, _line);
        }
    }
}
