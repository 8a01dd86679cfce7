namespace Grove.Localization.PortableObjects;

/// <summary>
/// Reads gettext's PO files (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html). Fuzzy, obsolete and empty translations are left
/// out: a text in the source's language is better than one that nobody stands for.
/// </summary>
public static class PoReader
{
    /// <param name="reader">The file's text.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="hasForms">Whether a message that depends on a number may have so many forms; null where any number will do.</param>
    /// <exception cref="PoFormatException">A line is not what a PO file may hold.</exception>
    public static IReadOnlyList<PoEntry> Read(TextReader reader, string file, Predicate<int>? hasForms = null)
    {
        var entries = new List<PoEntry>();
        var known = new HashSet<(string?, string)>();
        var entry = new PoEntryBuilder(file);
        var number = 0;

        while (reader.ReadLine() is { } raw)
        {
            number++;
            var line = raw.Trim();

            switch (line)
            {
                case "":
                    Finish();
                    break;
                case ['#', ',', ..]:
                    FinishWhenComplete();
                    entry.IsFuzzy |= line.Contains("fuzzy", StringComparison.Ordinal);
                    break;
                case ['#', ..]:
                    // Comments, and "#~": what the source no longer uses.
                    break;
                case ['"', ..]:
                    entry.Continue(PoText.Read(line, file, number), number);
                    break;
                default:
                    var blank = line.AsSpan().IndexOfAny(' ', '\t', '"');

                    if (blank < 0)
                    {
                        throw new PoFormatException(file, number, $"'{line}' is not a keyword and a text in quotation marks.");
                    }

                    if (line.StartsWith("msgctxt", StringComparison.Ordinal) || line[..blank] == "msgid")
                    {
                        FinishWhenComplete();
                    }

                    entry.Begin(line[..blank], PoText.Read(line[blank..].Trim(), file, number), number);
                    break;
            }
        }

        Finish();
        return entries;

        void FinishWhenComplete()
        {
            if (entry.HasTranslation)
            {
                Finish();
            }
        }

        void Finish()
        {
            if (entry.Build(hasForms) is { } built)
            {
                entries.Add(known.Add((built.Context, built.MessageId))
                    ? built
                    : throw new PoFormatException(file, built.Line, $"'{built.MessageId}' is there twice. Remove one of the two."));
            }

            entry = new PoEntryBuilder(file);
        }
    }
}
