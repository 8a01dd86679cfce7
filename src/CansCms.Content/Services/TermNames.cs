using System.Text.Json.Nodes;
using CansCms.Content.Models;
using CansCms.Localization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Taxonomies.Fields;

namespace CansCms.Content.Services;

/// <summary>Names terms in a language, or in the one that stands in for it.</summary>
public sealed class TermNames(IContentManager content, CultureFallback fallback, ILocalizationService localization)
{
    /// <summary>The terms of an item, in its order; one that is no more in the taxonomy is left out.</summary>
    public async Task<IReadOnlyList<Term>> OfAsync(TaxonomyField? field, string? culture)
    {
        if (field?.TermContentItemIds is not { Length: > 0 } ids)
        {
            return [];
        }

        var known = (await AllAsync(field.TaxonomyContentItemId, culture)).ToDictionary(term => term.ContentItemId);

        return [.. ids.Where(known.ContainsKey).Select(id => known[id])];
    }

    /// <summary>All terms of a taxonomy, each before those below it; none where there is no such taxonomy.</summary>
    public async Task<IReadOnlyList<Term>> AllAsync(string? taxonomyId, string? culture)
    {
        if (string.IsNullOrEmpty(taxonomyId) || await content.GetAsync(taxonomyId) is not { } taxonomy)
        {
            return [];
        }

        var standard = await localization.GetDefaultCultureAsync();
        var chain = await fallback.ChainAsync(string.IsNullOrEmpty(culture) ? standard : culture);
        var found = new Dictionary<string, Term>();
        Collect(((JsonObject)taxonomy.Content)["TaxonomyPart"]?["Terms"] as JsonArray, term => NameOf(term, chain, standard), found);

        return [.. found.Values];
    }

    /// <summary>Adds the terms and those below them.</summary>
    /// <returns>The ids of all that are there.</returns>
    private static IReadOnlyList<string> Collect(JsonArray? terms, Func<JsonObject, string> nameOf, Dictionary<string, Term> found)
    {
        var ids = new List<string>();

        foreach (var term in terms?.OfType<JsonObject>() ?? [])
        {
            if ((string?)term[nameof(ContentItem.ContentItemId)] is not { } id || found.ContainsKey(id))
            {
                continue;
            }

            var address = (string?)term[nameof(TermAddressPart)]?[nameof(TermAddressPart.Address)]?["Text"];
            found.Add(id, new Term(id, nameOf(term), string.IsNullOrEmpty(address) ? id : address, []));

            var below = Collect(term["Terms"] as JsonArray, nameOf, found);
            found[id] = found[id] with { Below = below };
            ids.AddRange([id, .. below]);
        }

        return ids;
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
