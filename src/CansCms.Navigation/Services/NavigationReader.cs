using System.Security.Claims;
using CansCms.Localization.GraphQL;
using CansCms.Localization.Services;
using CansCms.Navigation.Models;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace CansCms.Navigation.Services;

/// <summary>Reads menus as a page shows them: in a language, with addresses, and with the way to the current page. All menus of a page take as many queries as one.</summary>
public sealed class NavigationReader(MenuFinder menus, MenuTargets targets, TypedAddresses addresses, CultureFallback fallback, IAuthorizationService authorization)
{
    /// <summary>The menus in the order in which they are asked for; null where there is none.</summary>
    /// <param name="asked">The menus.</param>
    /// <param name="user">Whose view it is: entries that lead to items which the user may not view are left out.</param>
    /// <param name="reads">Gets what the menus depend on, in the words of <see cref="ContentReads.Say"/>.</param>
    public async Task<IReadOnlyList<NavigationMenu?>> ReadAsync(IReadOnlyList<AskedMenu> asked, ClaimsPrincipal user, ICollection<string>? reads = null)
    {
        var hides = await fallback.HidesUntranslatedAsync();
        var chains = new Dictionary<string, IReadOnlyList<string>>();

        foreach (var culture in asked.Select(menu => menu.Culture).Distinct())
        {
            chains.Add(culture, await fallback.ChainAsync(culture));
        }

        var shown = chains.ToDictionary(chain => chain.Key, chain => hides ? [chain.Key] : chain.Value);
        var found = await menus.FindAsync([.. asked.Select(menu => (menu.Alias, chains[menu.Culture]))], reads);
        StoredEntry[] entries = [.. found.OfType<FoundMenu>().Distinct().SelectMany(menu => StoredEntry.All(menu.Entries))];
        string[] ids = [.. entries.Select(entry => entry.Target).OfType<string>().Distinct()];

        var named = await targets.FindAsync(ids, shown.Values, reads);
        var leads = await addresses.FindAsync(entries.Select(entry => entry.Address).OfType<string>(), withStandIns: !hides, reads);
        var targetsIn = new Dictionary<string, IReadOnlyDictionary<string, ContentItem>>();

        foreach (var (culture, chain) in shown)
        {
            targetsIn.Add(culture, await VisibleAsync(named, ids, chain, hides, user));
        }

        return [.. asked.Zip(found, (place, menu) => menu is null ? null : Show(place, menu, targetsIn[place.Culture], leads))];
    }

    /// <summary>The items that entries lead to in a language, by the ids that they name.</summary>
    private async Task<IReadOnlyDictionary<string, ContentItem>> VisibleAsync(MenuTargets.Named named, string[] ids, IReadOnlyList<string> chain, bool hides, ClaimsPrincipal user)
    {
        var visible = new Dictionary<string, ContentItem>();

        foreach (var id in ids)
        {
            if (named.Best(id, chain, hides) is { } item && await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                visible.Add(id, item);
            }
        }

        return visible;
    }

    private static NavigationMenu Show(
        AskedMenu place, FoundMenu menu, IReadOnlyDictionary<string, ContentItem> targets, IReadOnlyDictionary<string, TypedAddresses.Lead> leads)
    {
        var (items, trail) = NavigationTrail.Mark(Entries(menu.Entries, targets, leads), place.Path);
        return new(place.Alias, menu.Culture, items, trail);
    }

    private static IReadOnlyList<NavigationItem> Entries(
        IReadOnlyList<StoredEntry> stored, IReadOnlyDictionary<string, ContentItem> targets, IReadOnlyDictionary<string, TypedAddresses.Lead> leads)
        => [.. stored.Select(entry => Entry(entry, targets, leads)).OfType<NavigationItem>()];

    /// <summary>Null for an entry whose item cannot be shown and that has nothing below it: no link on the page is broken.</summary>
    private static NavigationItem? Entry(StoredEntry entry, IReadOnlyDictionary<string, ContentItem> targets, IReadOnlyDictionary<string, TypedAddresses.Lead> leads)
    {
        var item = new NavigationItem(entry.Text, Entries(entry.Below, targets, leads));

        if (entry.Target is not { } id)
        {
            return entry.Address is { } address && leads.TryGetValue(address, out var lead)
                ? item with { Url = lead.Address, ContentItemId = lead.ContentItemId }
                : item with { Url = entry.Address };
        }

        if (targets.TryGetValue(id, out var target) && target.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
        {
            return item with
            {
                Text = string.IsNullOrEmpty(item.Text) ? target.DisplayText : item.Text,
                Url = "/" + route.Path,
                Culture = Translations.CultureOf(target),
                ContentItemId = target.ContentItemId,
            };
        }

        return item.Items.Count == 0 ? null : item;
    }
}
