using System.Globalization;
using System.Text;

namespace Grove.Media.Uploads;

/// <summary>Makes names that are safe in addresses and on every file system out of what people call their files.</summary>
internal static class MediaNames
{
    private const int Longest = 100;

    /// <summary>Letters and digits of any script, dashes and underscores; everything else becomes a dash. Empty if nothing is left.</summary>
    public static string Clean(string name)
    {
        // A browser may send the whole path of the file on the person's computer.
        var last = name.Split('/', '\\')[^1].Normalize(NormalizationForm.FormC);
        var extension = Path.GetExtension(last).ToLowerInvariant();
        var stem = CleanSegment(Path.GetFileNameWithoutExtension(last));
        return stem.Length == 0 ? "" : stem + extension;
    }

    /// <summary>A folder's name, cleaned.</summary>
    public static string CleanSegment(string name)
    {
        var clean = new StringBuilder();

        foreach (var letter in name.Normalize(NormalizationForm.FormC))
        {
            var kept = char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || letter is '_';

            if (kept)
            {
                clean.Append(letter);
            }
            else if (clean.Length > 0 && clean[^1] != '-')
            {
                clean.Append('-');
            }
        }

        return clean.ToString(0, Math.Min(clean.Length, Longest)).Trim('-');
    }
}
