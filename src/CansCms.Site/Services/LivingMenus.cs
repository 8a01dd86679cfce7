using CansCms.Site.Models;

namespace CansCms.Site.Services;

/// <summary>Leaves out of menus what leads to an item that is gone. Of an entry that has others below it the words stay.</summary>
public static class LivingMenus
{
    public static Frame WithLivingMenus(this Frame frame)
    {
        return frame with
        {
            MainMenu = Living(frame.MainMenu),
            UtilityMenu = Living(frame.UtilityMenu),
            HelpMenu = Living(frame.HelpMenu),
            ShareMenu = Living(frame.ShareMenu),
            FooterMenu = Living(frame.FooterMenu),
            LegalMenu = Living(frame.LegalMenu),
            SocialMenu = Living(frame.SocialMenu),
            LanguagesMenu = Living(frame.LanguagesMenu),
        };

        Menu? Living(Menu? menu) => menu is null ? null : menu with
        {
            Items = Entries(menu.Items),
            Trail = menu.Trail is null ? null : [.. menu.Trail.Select(step => IsGone(step.Url, step.ContentItemId) ? step with { Url = null } : step)],
        };

        IReadOnlyList<MenuEntry> Entries(IReadOnlyList<MenuEntry>? entries) => entries is not { Count: > 0 } ? [] : [.. entries.Select(Entry).OfType<MenuEntry>()];

        MenuEntry? Entry(MenuEntry entry)
        {
            var living = entry.Items is { Count: > 0 } ? entry with { Items = Entries(entry.Items) } : entry;

            return !IsGone(entry.Url, entry.ContentItemId) ? living
                : living.Items is { Count: > 0 } ? living with { Url = null }
                : null;
        }

        bool IsGone(string? url, string? item) => item is null && url is ['/', ..] && SiteLists.IsOfItem(url, frame.SiteCultures);
    }
}
