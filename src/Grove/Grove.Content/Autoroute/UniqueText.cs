using System.Globalization;

namespace Grove.Content.Autoroute;

/// <summary>Makes a text that nothing else has by numbering it.</summary>
internal static class UniqueText
{
    public static async Task<string> MakeAsync(string text, int maxLength, Func<string, Task<bool>> isFree)
    {
        text = Shortened(text, maxLength);

        if (await isFree(text))
        {
            return text;
        }

        var stem = text;
        var number = 0;
        var dash = text.LastIndexOf('-');

        if (dash > 0 && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            stem = text[..dash];
        }

        while (true)
        {
            var ending = $"-{++number}";
            var numbered = Shortened(stem, maxLength - ending.Length) + ending;

            if (await isFree(numbered))
            {
                return numbered;
            }
        }
    }

    private static string Shortened(string text, int length) => text.Length > length ? text[..length] : text;
}
