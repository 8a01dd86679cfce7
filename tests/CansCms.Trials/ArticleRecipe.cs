using System.Text.Encodings.Web;
using System.Text.Json;

namespace CansCms.Trials;

/// <summary>Writes a recipe of as many articles as asked for, each in English, Kazakh and Russian, as an editor would have made them.</summary>
public static class ArticleRecipe
{
    public const int Cultures = 3;

    private static readonly string[] _words =
        "азаматтық құқық құжат заң отбасы гражданство документ закон семья суд citizenship nationality birth registration law family court network region meeting report support Almaty Astana Bishkek Dushanbe Tashkent".Split(' ');

    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Where to.</param>
    /// <param name="name">The recipe's name.</param>
    /// <param name="articles">How many.</param>
    /// <param name="lastKind">The kind of the last item; one that there is not makes the import fail at its end.</param>
    /// <param name="prefix">What ids and paths begin with; at most five letters.</param>
    /// <param name="itemsPerStep">How many items a step brings; all in one where it is not said.</param>
    public static void Write(Stream output, string name, int articles, string lastKind = "NewsStory", int itemsPerStep = int.MaxValue, string prefix = "trial")
    {
        using var json = new Utf8JsonWriter(output, _readable);
        var random = new Random(articles);
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteBoolean("issetuprecipe", false);
        json.WriteStartArray("steps");

        for (var item = 0; item < articles * Cultures; item++)
        {
            if (item % itemsPerStep == 0)
            {
                json.WriteStartObject();
                json.WriteString("name", "content");
                json.WriteStartArray("data");
            }

            WriteItem(json, prefix, random, item / Cultures, ((string[])["en", "kk", "ru"])[item % Cultures], item == articles * Cultures - 1 ? lastKind : "NewsStory");

            if (item % itemsPerStep == itemsPerStep - 1 || item == articles * Cultures - 1)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, string prefix, Random random, int article, string culture, string kind)
    {
        var title = $"{Sentence(random, 6)} {article}";
        var published = new DateTime(2020, 1, 1, 6, 0, 0, DateTimeKind.Utc).AddHours(article % 40_000);
        json.WriteStartObject();
        json.WriteString("ContentItemId", $"{prefix}{article:D10}".PadRight(24, '0') + culture);
        json.WriteString("ContentItemVersionId", $"v{prefix}{article:D10}".PadRight(24, '0') + culture);
        json.WriteString("ContentType", "Article");
        json.WriteString("DisplayText", title);
        json.WriteBoolean("Latest", true);
        json.WriteBoolean("Published", true);
        json.WriteString("Owner", "[js: parameters('AdminUserId')]");
        json.WriteString("Author", "[js: parameters('AdminUsername')]");
        json.WriteString("CreatedUtc", published);
        json.WriteString("ModifiedUtc", published);
        json.WriteString("PublishedUtc", published);
        Part(json, "TitlePart", ("Title", title));
        Part(json, "AutoroutePart", ("Path", $"{culture}/news/{prefix}-{article}"));
        Part(json, "LocalizationPart", ("LocalizationSet", $"set{prefix}{article:D10}".PadRight(26, '0')), ("Culture", culture));

        json.WriteStartObject("ArticlePart");
        Part(json, "Kind", ("Text", kind));
        Part(json, "Byline", ("Text", Sentence(random, 2)));
        Part(json, "Dateline", ("Text", "Almaty"));
        Part(json, "PublishedOn", ("Value", published.Date.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture)));
        Part(json, "Lead", ("Text", Sentence(random, 20)));
        json.WriteStartObject("Topics");
        json.WriteString("TaxonomyContentItemId", "canstopics0000000000000000");
        Texts(json, "TermContentItemIds", "topicstatelessness00000000");
        json.WriteEndObject();
        json.WriteStartObject("Countries");
        Texts(json, "LocalizationSets", "setcountrykz00000000000000", "setcountryuz00000000000000");
        json.WriteEndObject();
        json.WriteStartObject("NeedsReview");
        json.WriteBoolean("Value", culture != "en");
        json.WriteEndObject();
        json.WriteEndObject();

        Part(json, "HtmlBodyPart", ("Html", string.Concat(Enumerable.Range(0, 4).Select(_ => $"<p>{Sentence(random, 45)}</p>"))));
        WriteQuotes(json, prefix, random, article, culture);
        json.WriteEndObject();
    }

    private static void WriteQuotes(Utf8JsonWriter json, string prefix, Random random, int article, string culture)
    {
        json.WriteStartObject("Quotes");
        json.WriteStartArray("ContentItems");
        json.WriteStartObject();
        json.WriteString("ContentItemId", $"q{prefix}{article:D10}".PadRight(24, '0') + culture);
        json.WriteString("ContentType", "Quote");
        json.WriteStartObject("Quote");
        Part(json, "Text", ("Text", Sentence(random, 18)));
        Part(json, "Speaker", ("Text", Sentence(random, 2)));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, string name, params ReadOnlySpan<(string Name, string Value)> properties)
    {
        json.WriteStartObject(name);

        foreach (var (property, value) in properties)
        {
            json.WriteString(property, value);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray(name);

        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Sentence(Random random, int words) => string.Join(' ', random.GetItems(_words, words));
}
