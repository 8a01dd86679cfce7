using CansCms.Localization.Services;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Menu.Models;
using YesSql;
using YesSql.Services;

namespace CansCms.Navigation.Services;

/// <summary>Finds the items that the entries of a menu lead to, in the best language each; two queries for a menu of any size.</summary>
public sealed class MenuTargets(ISession session, Translations translations)
{
    /// <summary>By the id that the menu names: the item to show, which is a translation of it.</summary>
    /// <param name="menu">The menu.</param>
    /// <param name="chain">The languages that may be shown, the best first.</param>
    /// <param name="hideOthers">Whether an item that is in none of them is left out; otherwise the one that the menu names is shown.</param>
    /// <param name="reads">Gets what the answer depends on.</param>
    public async Task<IReadOnlyDictionary<string, ContentItem>> FindAsync(ContentItem menu, IReadOnlyList<string> chain, bool hideOthers, ICollection<string>? reads = null)
    {
        var ids = AllOf(menu).Select(TargetOf).OfType<string>().Distinct().ToArray();
        reads?.Add("item:" + menu.ContentItemId);
        Array.ForEach(ids, id => reads?.Add("item:" + id));

        if (ids.Length == 0)
        {
            return new Dictionary<string, ContentItem>();
        }

        // Drafts count here: an entry that names an unpublished original still leads to a published translation.
        var named = await session
            .Query<ContentItem, ContentItemIndex>(index => (index.Published || index.Latest) && index.ContentItemId.IsIn(ids))
            .ListAsync();
        var items = named.GroupBy(item => item.ContentItemId).Select(versions => versions.OrderByDescending(version => version.Published).First()).ToArray();
        string[] known = [.. items.Select(Translations.SetOf).OfType<string>().Distinct()];
        Array.ForEach(known, set => reads?.Add("set:" + set));
        var sets = await translations.OfAsync(known);
        var targets = new Dictionary<string, ContentItem>();

        foreach (var item in items)
        {
            var best = Translations.SetOf(item) is { } set ? Translations.Best(sets[set], chain) : null;

            if (best is not null || item.Published && !(hideOthers && Translations.CultureOf(item) is { Length: > 0 }))
            {
                targets[item.ContentItemId] = best ?? item;
            }
        }

        return targets;
    }

    /// <summary>The id of the item that an entry leads to; null for other entries.</summary>
    public static string? TargetOf(ContentItem entry)
        => entry.TryGet<ContentMenuItemPart>(out var part)
            ? part.Get<ContentPickerField>("SelectedContentItem")?.ContentItemIds.FirstOrDefault()
            : null;

    /// <summary>The address that an entry has typed in; null for those that lead to an item, and for headings.</summary>
    public static string? AddressOf(ContentItem entry)
    {
        var url = entry.TryGet<LinkMenuItemPart>(out var link) ? link.Url
            : entry.TryGet<HtmlMenuItemPart>(out var html) ? html.Url
            : null;

        return string.IsNullOrWhiteSpace(url) ? null : url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
    }

    /// <summary>The entries of a menu, at every depth.</summary>
    public static IEnumerable<ContentItem> AllOf(ContentItem item) => EntriesOf(item).SelectMany(entry => AllOf(entry).Prepend(entry));

    /// <summary>The entries directly below a menu or an entry.</summary>
    public static IEnumerable<ContentItem> EntriesOf(ContentItem item)
        => item.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : [];
}
