using System.Security.Claims;
using CansCms.Localization.GraphQL;
using CansCms.Localization.Services;
using CansCms.Navigation.Models;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace CansCms.Navigation.Services;

/// <summary>Reads a menu as a page shows it: in a language, with addresses, and with the way to the current page.</summary>
public sealed class NavigationReader(MenuFinder menus, MenuTargets targets, TypedAddresses addresses, CultureFallback fallback, IAuthorizationService authorization)
{
    /// <param name="alias">The place of the menu on the page, such as <c>main-menu</c>.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="path">The path of the current page, with its query where that matters; null for none.</param>
    /// <param name="user">Whose view it is: entries that lead to items which the user may not view are left out.</param>
    /// <param name="reads">Gets what the menu depends on, in the words of <see cref="ContentReads.Say"/>.</param>
    public async Task<NavigationMenu?> ReadAsync(string alias, string culture, string? path, ClaimsPrincipal user, ICollection<string>? reads = null)
    {
        var chain = await fallback.ChainAsync(culture);

        if (await menus.FindAsync(alias, chain, reads) is not var (menu, served))
        {
            return null;
        }

        var found = new Dictionary<string, ContentItem>();

        var hides = await fallback.HidesUntranslatedAsync();

        foreach (var (id, item) in await targets.FindAsync(menu, hides ? [culture] : chain, hides, reads))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                found.Add(id, item);
            }
        }

        var (items, trail) = NavigationTrail.Mark(Entries(menu, found, await addresses.FindAsync(menu, !hides, reads)), path);
        return new(alias, served, items, trail);
    }

    private static IReadOnlyList<NavigationItem> Entries(ContentItem parent, Dictionary<string, ContentItem> found, IReadOnlyDictionary<string, TypedAddresses.Lead> leads)
        => [.. MenuTargets.EntriesOf(parent).Select(entry => Entry(entry, found, leads)).OfType<NavigationItem>()];

    /// <summary>Null for an entry whose item cannot be shown and that has nothing below it: no link on the page is broken.</summary>
    private static NavigationItem? Entry(ContentItem entry, Dictionary<string, ContentItem> found, IReadOnlyDictionary<string, TypedAddresses.Lead> leads)
    {
        var item = new NavigationItem(entry.DisplayText, Entries(entry, found, leads));

        if (MenuTargets.TargetOf(entry) is not { } id)
        {
            var address = MenuTargets.AddressOf(entry);

            return address is not null && leads.TryGetValue(address, out var lead)
                ? item with { Url = lead.Address, ContentItemId = lead.ContentItemId }
                : item with { Url = address };
        }

        if (found.TryGetValue(id, out var target) && target.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
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
