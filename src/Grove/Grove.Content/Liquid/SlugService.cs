using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace Grove.Content.Liquid;

/// <summary>Makes of a text what can stand in a path: letters and digits of any script in lower case, without accents, and one separator between words.</summary>
internal sealed class SlugService : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        var afterWord = false;

        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character) || character is '_' or '~')
            {
                slug.Append(char.ToLowerInvariant(character));
                afterWord = true;
            }
            else if (afterWord && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append(separator);
                afterWord = false;
            }
        }

        slug.Length = Math.Min(slug.Length, MaxLength);
        return slug.ToString().TrimEnd(separator).Normalize(NormalizationForm.FormC);
    }
}
