using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CansCms.Navigation.Services;

/// <summary>Finds the menus of places on the page in the best language: the alias <c>main-menu</c> stands for <c>main-menu-kk</c>, <c>main-menu-ru</c> ….</summary>
public sealed class MenuFinder(ISession session)
{
    /// <summary>Of each place the menu, with one query; null where there is none.</summary>
    /// <param name="asked">The places, each with the languages that may be shown, the best first.</param>
    /// <param name="reads">Gets what the answer depends on.</param>
    public async Task<IReadOnlyList<FoundMenu?>> FindAsync(IReadOnlyList<(string Alias, IReadOnlyList<string> Chain)> asked, ICollection<string>? reads = null)
    {
        var candidates = asked.Select(place => Candidates(place.Alias, place.Chain)).ToArray();
        string[] aliases = [.. candidates.SelectMany(several => several).Select(candidate => candidate.Alias).Distinct()];

        foreach (var alias in reads is null ? [] : aliases)
        {
            reads!.Add("alias:" + alias);
        }

        var menus = await session
            .Query<ContentItem, AliasPartIndex>(index => index.Published && index.Alias.IsIn(aliases))
            .ListAsync();
        var byAlias = new Dictionary<string, ContentItem>(StringComparer.OrdinalIgnoreCase);

        foreach (var menu in menus)
        {
            byAlias.TryAdd(menu.GetOrCreate<AliasPart>().Alias, menu);
        }

        var entries = new Dictionary<ContentItem, IReadOnlyList<StoredEntry>>();

        return [.. candidates.Select(several => Best(several, byAlias, entries))];
    }

    // Orchard keeps aliases in lower case.
    private static (string Alias, string? Culture)[] Candidates(string alias, IReadOnlyList<string> chain)
        => [.. chain.Select(culture => ($"{alias}-{culture}".ToLowerInvariant(), (string?)culture)), (alias.ToLowerInvariant(), null)];

    private static FoundMenu? Best((string Alias, string? Culture)[] candidates, Dictionary<string, ContentItem> menus, Dictionary<ContentItem, IReadOnlyList<StoredEntry>> entries)
    {
        foreach (var (alias, culture) in candidates)
        {
            if (menus.TryGetValue(alias, out var menu))
            {
                if (!entries.TryGetValue(menu, out var known))
                {
                    entries.Add(menu, known = StoredEntry.Of(menu));
                }

                return new(menu, culture, known);
            }
        }

        return null;
    }
}
