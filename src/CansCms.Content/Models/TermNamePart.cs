using OrchardCore.ContentManagement;

namespace CansCms.Content.Models;

/// <summary>
/// The names of a term in the languages of the site beside the default one, which is its title. A term is one item for all languages, so that
/// a filter means the same in each of them. The part has a text field for each culture, named after it without the hyphen (<c>kk</c>, <c>uzLatn</c>):
/// a recipe that adds a language adds its field.
/// </summary>
public sealed class TermNamePart : ContentPart
{
    public static string FieldOf(string culture) => culture.Replace("-", "", StringComparison.Ordinal);
}
