using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace CansCms.Navigation.Services;

/// <summary>Finds the menu of a place on the page in the best language: the alias <c>main-menu</c> stands for <c>main-menu-kk</c>, <c>main-menu-ru</c> ….</summary>
public sealed class MenuFinder(ISession session)
{
    /// <summary>The menu and its culture, which is null for a menu without one.</summary>
    public async Task<(ContentItem Menu, string? Culture)?> FindAsync(string alias, IReadOnlyList<string> chain, ICollection<string>? reads = null)
    {
        // Orchard keeps aliases in lower case.
        (string Alias, string? Culture)[] candidates = [.. chain.Select(culture => ($"{alias}-{culture}".ToLowerInvariant(), (string?)culture)), (alias.ToLowerInvariant(), null)];
        var aliases = candidates.Select(candidate => candidate.Alias).ToArray();

        Array.ForEach(aliases, candidate => reads?.Add("alias:" + candidate));

        var menus = await session
            .Query<ContentItem, AliasPartIndex>(index => index.Published && index.Alias.IsIn(aliases))
            .ListAsync();
        var byAlias = menus.ToLookup(menu => menu.GetOrCreate<AliasPart>().Alias, StringComparer.OrdinalIgnoreCase);

        foreach (var (candidate, culture) in candidates)
        {
            if (byAlias[candidate].FirstOrDefault() is { } menu)
            {
                return (menu, culture);
            }
        }

        return null;
    }
}
