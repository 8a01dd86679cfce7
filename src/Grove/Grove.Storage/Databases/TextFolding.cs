using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Grove.Storage.Databases;

/// <summary>Removes the difference of letter case, in every script and whatever the current culture.</summary>
public static class TextFolding
{
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Fold(string? text) => text?.ToLowerInvariant();

    /// <summary>Whether a text contains another, which is folded. Of a text that is folded already, no copy is made.</summary>
    public static bool Contains(string? text, string folded)
        => text is not null && (text.Contains(folded, StringComparison.Ordinal) || HasCapitals(text) && Fold(text).Contains(folded, StringComparison.Ordinal));

    private static bool HasCapitals(string text)
    {
        foreach (var character in text)
        {
            // What has a small form is in one of these; of pairs, each half may be.
            if (char.GetUnicodeCategory(character)
                is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate)
            {
                return true;
            }
        }

        return false;
    }
}
