namespace Grove.Content.Sanitizing;

/// <summary>
/// Knows HTML that cleaning leaves as it is without taking it apart: nothing but paragraphs, headings, lists, quotations and emphasis, properly nested,
/// without attributes and entities. Whatever else there is, is for the sanitizer to judge.
/// </summary>
internal static class PlainHtml
{
    private const int MostNested = 16;

    private enum Kind
    {
        /// <summary>The text itself, and quotations.</summary>
        Blocks,
        List,
        Item,
        Line,
        Emphasis,
        Break,
    }

    public static bool Is(ReadOnlySpan<char> html)
    {
        Span<Range> open = stackalloc Range[MostNested];
        Span<Kind> kinds = stackalloc Kind[MostNested];
        var depth = 0;
        var place = 0;

        while (place < html.Length)
        {
            var within = depth == 0 ? Kind.Blocks : kinds[depth - 1];
            var start = html[place..].IndexOf('<');
            var text = start < 0 ? html[place..] : html.Slice(place, start);

            if (!IsPlain(text) || within is Kind.Blocks or Kind.List && text.ContainsAnyExcept(' ', '\n', '\t'))
            {
                return false;
            }

            if (start < 0)
            {
                break;
            }

            place += start + 1;
            var length = html[place..].IndexOf('>');

            if (length < 0)
            {
                return false;
            }

            var closes = length > 0 && html[place] == '/';
            var name = (place + (closes ? 1 : 0))..(place + length);
            place += length + 1;

            if (closes)
            {
                if (depth == 0 || !html[open[--depth]].SequenceEqual(html[name]))
                {
                    return false;
                }

                continue;
            }

            if (KindOf(html[name]) is not { } kind || !MayHold(within, kind) || depth == MostNested || kind == Kind.Emphasis && IsOpen(html, open[..depth], name))
            {
                return false;
            }

            if (kind != Kind.Break)
            {
                (open[depth], kinds[depth]) = (name, kind);
                depth++;
            }
        }

        // White space at the beginning belongs to no element.
        return depth == 0 && html.Length > 0 && html[0] == '<';
    }

    private static Kind? KindOf(ReadOnlySpan<char> name) => name switch
    {
        "p" or "h2" or "h3" or "h4" => Kind.Line,
        "blockquote" => Kind.Blocks,
        "ul" or "ol" => Kind.List,
        "li" => Kind.Item,
        "strong" or "em" or "b" or "i" => Kind.Emphasis,
        "br" => Kind.Break,
        _ => null,
    };

    private static bool MayHold(Kind outer, Kind inner) => outer switch
    {
        Kind.Blocks => inner is Kind.Blocks or Kind.List or Kind.Line,
        Kind.List => inner is Kind.Item,
        Kind.Item => inner is Kind.List or Kind.Emphasis or Kind.Break,
        _ => inner is Kind.Emphasis or Kind.Break,
    };

    private static bool IsOpen(ReadOnlySpan<char> html, ReadOnlySpan<Range> open, Range name)
    {
        foreach (var element in open)
        {
            if (html[element].SequenceEqual(html[name]))
            {
                return true;
            }
        }

        return false;
    }

    // What is written otherwise than it was read: entities, the space that does not break, and control characters.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '&' or '>' or '\u00A0' or '\uFEFF' || char.IsControl(character) && character is not ('\n' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}
