using System.Text.Json.Nodes;
using CansCms.Content.Models;
using CansCms.Localization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Taxonomies.Fields;

namespace CansCms.Content.Services;

/// <summary>Names the terms of items in a language, or in the one that stands in for it.</summary>
public sealed class TermNames(IContentManager content, CultureFallback fallback, ILocalizationService localization)
{
    /// <summary>In the order in which the item has the terms; one that is no more in the taxonomy is left out.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(TaxonomyField? field, string? culture)
    {
        if (field?.TermContentItemIds is not { Length: > 0 } ids || await content.GetAsync(field.TaxonomyContentItemId) is not { } taxonomy)
        {
            return [];
        }

        var known = new Dictionary<string, JsonObject>();
        Collect(((JsonObject)taxonomy.Content)["TaxonomyPart"]?["Terms"] as JsonArray, known);

        var standard = await localization.GetDefaultCultureAsync();
        var chain = await fallback.ChainAsync(string.IsNullOrEmpty(culture) ? standard : culture);

        return [.. ids.Where(known.ContainsKey).Select(id => NameOf(known[id], chain, standard))];
    }

    private static void Collect(JsonArray? terms, Dictionary<string, JsonObject> known)
    {
        foreach (var term in terms?.OfType<JsonObject>() ?? [])
        {
            if ((string?)term[nameof(ContentItem.ContentItemId)] is { } id)
            {
                known.TryAdd(id, term);
            }

            Collect(term["Terms"] as JsonArray, known);
        }
    }

    private static string NameOf(JsonObject term, IReadOnlyList<string> chain, string standard)
    {
        var title = (string?)term[nameof(ContentItem.DisplayText)] ?? "";

        foreach (var culture in chain)
        {
            if (culture.Equals(standard, StringComparison.OrdinalIgnoreCase))
            {
                return title;
            }

            if ((string?)term[nameof(TermNamePart)]?[TermNamePart.FieldOf(culture)]?["Text"] is { Length: > 0 } name)
            {
                return name;
            }
        }

        return title;
    }
}
