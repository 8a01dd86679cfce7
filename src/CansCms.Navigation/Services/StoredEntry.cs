using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace CansCms.Navigation.Services;

/// <summary>An entry of a menu as it is stored.</summary>
/// <param name="Text">What the editor called it.</param>
/// <param name="Target">The id of the item that it leads to; null for other entries.</param>
/// <param name="Address">The address that somebody typed; null for entries that lead to an item, and for headings.</param>
/// <param name="Below">The entries below it.</param>
public sealed record StoredEntry(string Text, string? Target, string? Address, IReadOnlyList<StoredEntry> Below)
{
    /// <summary>The entries directly below a menu, or below an entry.</summary>
    public static IReadOnlyList<StoredEntry> Of(ContentItem item)
        => item.TryGet<MenuItemsListPart>(out var list) ? [.. list.MenuItems.Select(Read)] : [];

    /// <summary>Those in a list and all below them.</summary>
    public static IEnumerable<StoredEntry> All(IEnumerable<StoredEntry> entries) => entries.SelectMany(entry => All(entry.Below).Prepend(entry));

    private static StoredEntry Read(ContentItem entry)
        => TargetOf(entry) is { } target ? new(entry.DisplayText, target, null, Of(entry)) : new(entry.DisplayText, null, AddressOf(entry), Of(entry));

    private static string? TargetOf(ContentItem entry)
        => entry.TryGet<ContentMenuItemPart>(out var part)
            ? part.Get<ContentPickerField>("SelectedContentItem")?.ContentItemIds.FirstOrDefault()
            : null;

    private static string? AddressOf(ContentItem entry)
    {
        var url = entry.TryGet<LinkMenuItemPart>(out var link) ? link.Url
            : entry.TryGet<HtmlMenuItemPart>(out var html) ? html.Url
            : null;

        return string.IsNullOrWhiteSpace(url) ? null : url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
    }
}
