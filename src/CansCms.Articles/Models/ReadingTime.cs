using System.Text.RegularExpressions;

namespace CansCms.Articles.Models;

/// <summary>
/// How long a text takes to read silently, by language. Words per minute as measured with the International Reading Speed
/// Texts (Trauzettel-Klosinski and Dietz, Investigative Ophthalmology and Visual Science 53, 2012). Turkish stands for the
/// Turkic languages, which the study does not list: their words are long and few as well.
/// </summary>
public static partial class ReadingTime
{
    private const int English = 228;
    private const int Turkish = 166;

    private static readonly Dictionary<string, int> s_wordsPerMinute = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = 138,
        ["en"] = English,
        ["es"] = 218,
        ["fr"] = 195,
        ["kk"] = Turkish,
        ["ky"] = Turkish,
        ["ru"] = 184,
        ["tk"] = Turkish,
        ["uz"] = Turkish,
    };

    /// <summary>Whole minutes, at least one for any text; zero where there is none.</summary>
    public static int InMinutes(string? html, string? culture)
    {
        var words = Word().Count(Tag().Replace(html ?? "", " "));
        var language = (culture ?? "").Split('-')[0];

        return (int)Math.Ceiling(words / (double)s_wordsPerMinute.GetValueOrDefault(language, English));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’\-–.][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Word();
}
