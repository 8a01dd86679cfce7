using System.Globalization;
using System.Text.Json;

namespace CansCms.Bench.Data;

/// <summary>
/// An article in one culture as a content item's JSON. What is in it depends on the seed and its number alone, so that any part of a
/// data set can be made again by itself.
/// </summary>
internal sealed class MadeUpArticle(int seed, int set, Vocabulary vocabulary)
{
    private static readonly string[] _topics = ["topicstatelessness00000000", "topicbirthregistration0000", "topicnationalitylaw0000000", "topicrefugees0000000000000"];
    private static readonly string[] _countries =
        ["setcountrykz00000000000000", "setcountrykg00000000000000", "setcountrytj00000000000000", "setcountrytm00000000000000", "setcountryuz00000000000000"];

    private static readonly DateTime _first = new(2016, 1, 1, 6, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new(HashCode(seed, set, vocabulary.Culture[0]));

    /// <summary>The address of an article, without a slash in front.</summary>
    public static string Path(int set, string culture) => string.Create(CultureInfo.InvariantCulture, $"{culture}/news/bench-{set}");

    public void WriteTo(Utf8JsonWriter json)
    {
        var text = new MadeUpText(vocabulary, _random);
        var title = text.Sentence(5, 10);
        var time = _first.AddMinutes(set * 5L);

        json.WriteStartObject();
        json.WriteString("ContentItemId", Id("article", 0));
        json.WriteString("ContentItemVersionId", Id("version", 0));
        json.WriteString("ContentType", "Article");
        json.WriteString("DisplayText", title);
        json.WriteBoolean("Latest", true);
        json.WriteBoolean("Published", true);
        json.WriteString("Author", "admin");
        json.WriteString("CreatedUtc", time);
        json.WriteString("ModifiedUtc", time);
        json.WriteString("PublishedUtc", time);
        WriteTexts(json, "TitlePart", ("Title", title));
        WriteTexts(json, "AutoroutePart", ("Path", Path(set, vocabulary.Culture)));
        WriteTexts(json, "LocalizationPart", ("LocalizationSet", SetId(set)), ("Culture", vocabulary.Culture));
        WriteArticlePart(json, text, time.Date);
        WriteTexts(json, "HtmlBodyPart", ("Html", text.Html(paragraphs: 4)));
        WriteQuotes(json, text);
        json.WriteEndObject();
    }

    private void WriteArticlePart(Utf8JsonWriter json, MadeUpText text, DateTime day)
    {
        json.WriteStartObject("ArticlePart");
        WriteTexts(json, "Kind", ("Text", set % 4 == 0 ? "PressRelease" : "NewsStory"));
        WriteTexts(json, "Byline", ("Text", text.Speaker()));
        WriteTexts(json, "Lead", ("Text", text.Paragraph(sentences: 2)));
        json.WriteStartObject("PublishedOn");
        json.WriteString("Value", day);
        json.WriteEndObject();
        json.WriteStartObject("Topics");
        json.WriteString("TaxonomyContentItemId", "canstopics0000000000000000");
        WriteArray(json, "TermContentItemIds", Some(_topics));
        json.WriteEndObject();
        WriteSets(json, "Countries", Some(_countries));
        WriteSets(json, "Related", set > 10 ? [SetId(set - 1), SetId(set - 7)] : []);
        json.WriteEndObject();
    }

    private void WriteQuotes(Utf8JsonWriter json, MadeUpText text)
    {
        json.WriteStartObject("Quotes");
        json.WriteStartArray("ContentItems");

        for (var number = 0; number < 2; number++)
        {
            json.WriteStartObject();
            json.WriteString("ContentItemId", Id("quote", number));
            json.WriteString("ContentType", "Quote");
            json.WriteStartObject("Quote");
            WriteTexts(json, "Text", ("Text", text.Paragraph(sentences: 2)));
            WriteTexts(json, "Speaker", ("Text", text.Speaker()));
            WriteTexts(json, "Role", ("Text", vocabulary.Role));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One or two of the ids.</summary>
    private string[] Some(string[] ids)
    {
        var first = _random.Next(ids.Length);
        return _random.Next(2) == 0 ? [ids[first]] : [ids[first], ids[(first + 1) % ids.Length]];
    }

    private string Id(string kind, int number) => $"{kind}{number}{set}{vocabulary.Culture}".Length is var length && length < 26
        ? string.Create(CultureInfo.InvariantCulture, $"{kind}{number}{new string('0', 26 - length)}{set}{vocabulary.Culture}")
        : throw new InvalidOperationException($"There is no id of 26 characters for article {set}.");

    private static string SetId(int set) => string.Create(CultureInfo.InvariantCulture, $"setbench{set:D18}");

    // Not System.HashCode, which is another in every process.
    private static int HashCode(int seed, int set, char culture) => unchecked((((seed * 31) + set) * 31) + culture);

    private static void WriteTexts(Utf8JsonWriter json, string name, params ReadOnlySpan<(string Name, string Value)> texts)
    {
        json.WriteStartObject(name);

        foreach (var text in texts)
        {
            json.WriteString(text.Name, text.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteSets(Utf8JsonWriter json, string name, string[] sets)
    {
        json.WriteStartObject(name);
        WriteArray(json, "LocalizationSets", sets);
        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, string[] values)
    {
        json.WriteStartArray(name);

        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
