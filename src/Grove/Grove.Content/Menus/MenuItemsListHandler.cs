using Grove.Content.Links;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Menu.Models;

namespace Grove.Content.Menus;

/// <summary>Holds that all entries of a menu, at any depth, lead somewhere harmless.</summary>
internal sealed class MenuItemsListHandler(IStringLocalizer<MenuItemsListHandler> S) : ContentPartHandler<MenuItemsListPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, MenuItemsListPart part)
    {
        foreach (var entry in Entries(part))
        {
            var url = entry.TryGet<LinkMenuItemPart>(out var link) ? link.Url : entry.TryGet<HtmlMenuItemPart>(out var html) ? html.Url : null;

            if (!LinkAddress.IsAllowed(url))
            {
                context.Fail(S["Menu item '{0}': '{1}' is not an address that a menu may link to.", entry.DisplayText, url!], nameof(part.MenuItems));
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<ContentItem> Entries(MenuItemsListPart part)
        => (part.MenuItems ?? []).SelectMany(entry => entry.TryGet<MenuItemsListPart>(out var inner) ? Entries(inner).Prepend(entry) : [entry]);
}
