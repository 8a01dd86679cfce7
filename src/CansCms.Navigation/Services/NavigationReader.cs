using System.Security.Claims;
using CansCms.Localization.GraphQL;
using CansCms.Localization.Services;
using CansCms.Navigation.Models;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Menu.Models;

namespace CansCms.Navigation.Services;

/// <summary>Reads a menu as a page shows it: in a language, with addresses, and with the way to the current page.</summary>
public sealed class NavigationReader(MenuFinder menus, MenuTargets targets, CultureFallback fallback, IAuthorizationService authorization)
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

        foreach (var (id, item) in await targets.FindAsync(menu, chain, reads))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                found.Add(id, item);
            }
        }

        var (items, trail) = NavigationTrail.Mark(Entries(menu, found), path);
        return new(alias, served, items, trail);
    }

    private static IReadOnlyList<NavigationItem> Entries(ContentItem parent, Dictionary<string, ContentItem> found)
        => [.. MenuTargets.EntriesOf(parent).Select(entry => Entry(entry, found)).OfType<NavigationItem>()];

    /// <summary>Null for an entry whose item cannot be shown and that has nothing below it: no link on the page is broken.</summary>
    private static NavigationItem? Entry(ContentItem entry, Dictionary<string, ContentItem> found)
    {
        var item = new NavigationItem(entry.DisplayText, Entries(entry, found));

        if (MenuTargets.TargetOf(entry) is { } id)
        {
            if (found.TryGetValue(id, out var target) && target.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
            {
                item = item with
                {
                    Text = string.IsNullOrEmpty(item.Text) ? target.DisplayText : item.Text,
                    Url = "/" + route.Path,
                    Culture = Translations.CultureOf(target),
                    ContentItemId = target.ContentItemId,
                };
            }
            else if (item.Items.Count == 0)
            {
                return null;
            }

            return item;
        }

        return item with { Url = Address(entry) };
    }

    private static string? Address(ContentItem entry)
    {
        var url = entry.TryGet<LinkMenuItemPart>(out var link) ? link.Url
            : entry.TryGet<HtmlMenuItemPart>(out var html) ? html.Url
            : null;

        return string.IsNullOrWhiteSpace(url) ? null : url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
    }
}
