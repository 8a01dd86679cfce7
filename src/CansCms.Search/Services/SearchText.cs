using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;

namespace CansCms.Search.Services;

/// <summary>
/// Writes texts for searching: words in small letters, each once, a space before each, so that <c>" state"</c> is in what has a word that begins so.
/// Nothing but letters and digits is left, so that no database takes a character for a wildcard.
/// </summary>
public static partial class SearchText
{
    /// <summary>As many characters of an item as are looked through, of words that are there once each: a long article has a fifth of it.</summary>
    public const int Most = 20_000;

    /// <summary>As many words as are looked for; further ones are left out.</summary>
    public const int MostWords = 6;

    // Fields whose text is a code that readers see translated, and parts that say where and what an item is.
    private static readonly HashSet<string> _codes =
        ["Kind", "Relation", "Precision", "TimeZone", "IsoCode", "TitlePart", "AutoroutePart", "LocalizationPart", "FormerPathsPart", "ContentItemId", "ContentType"];

    /// <summary>The words of a text.</summary>
    public static string WordsOf(string? text) => new Writer().Add(text).ToString();

    /// <summary>The words of an item: its title, and every text and HTML of its parts, fields and bags.</summary>
    public static string WordsOf(ContentItem item)
    {
        var words = new Writer().Add(item.DisplayText);
        Collect((JsonObject)item.Content, words);
        return words.ToString();
    }

    /// <summary>What a reader looks for, each word with the space before it.</summary>
    public static IReadOnlyList<string> WordsToFind(string text)
        => [.. WordsOf(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).Select(word => " " + word)];

    private static void Collect(JsonNode? node, Writer words)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json)
                {
                    if (value is JsonValue single && name is "Text" or "Html" && value!.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    {
                        var text = value.GetValue<string>();
                        words.Add(name == "Html" ? WebUtility.HtmlDecode(Tag().Replace(text, " ")) : text);
                    }
                    else if (value is JsonObject or JsonArray && !_codes.Contains(name))
                    {
                        Collect(value, words);
                    }
                }

                break;
            case JsonArray many:
                foreach (var one in many)
                {
                    Collect(one, words);
                }

                break;
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _knownSpans;

        public Writer() => _knownSpans = _known.GetAlternateLookup<ReadOnlySpan<char>>();

        public Writer Add(string? text)
        {
            var small = (text ?? "").ToLowerInvariant().AsSpan();

            for (var at = 0; at < small.Length && _text.Length < Most;)
            {
                var length = LengthOfWord(small[at..]);
                var word = small.Slice(at, length);
                at += Math.Max(1, length);

                if (length > 0 && _knownSpans.Add(word))
                {
                    _text.Append(' ').Append(word);
                }
            }

            return this;
        }

        public override string ToString() => _text.ToString();

        private static int LengthOfWord(ReadOnlySpan<char> text)
        {
            var length = 0;

            while (length < text.Length && (char.IsLetterOrDigit(text[length]) || char.GetUnicodeCategory(text[length]) is UnicodeCategory.NonSpacingMark))
            {
                length++;
            }

            return length;
        }
    }
}
