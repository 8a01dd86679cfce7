using CansCms.Navigation.Models;

namespace CansCms.Navigation.Services;

/// <summary>Finds the current page in a menu, and the way to it.</summary>
public static class NavigationTrail
{
    /// <summary>
    /// Marks the entry of the current page and those above it. Where no entry leads to the page, the one whose address is the longest
    /// beginning of the page's own leads there: an article is below the news.
    /// </summary>
    public static (IReadOnlyList<NavigationItem> Items, IReadOnlyList<NavigationItem> Trail) Mark(IReadOnlyList<NavigationItem> items, string? path)
    {
        if (path is null)
        {
            return (items, []);
        }

        var page = Normal(path);

        if (Closest(items, page) is not { } closest)
        {
            return (items, []);
        }

        var trail = new List<NavigationItem>();
        return (Marked(items, closest, isCurrent: Normal(closest.Url!) == page, trail), trail);
    }

    private static IReadOnlyList<NavigationItem> Marked(IReadOnlyList<NavigationItem> items, NavigationItem closest, bool isCurrent, List<NavigationItem> trail)
    {
        var marked = new List<NavigationItem>(items.Count);

        foreach (var item in items)
        {
            // The first one counts where two entries lead to the same page.
            if (trail.Count > 0)
            {
                marked.Add(item);
            }
            else if (ReferenceEquals(item, closest))
            {
                trail.Add(item with { IsCurrent = isCurrent, IsAncestor = !isCurrent });
                marked.Add(trail[0]);
            }
            else
            {
                var below = Marked(item.Items, closest, isCurrent, trail);
                marked.Add(trail.Count > 0 ? item with { Items = below, IsAncestor = true } : item);

                if (trail.Count > 0)
                {
                    trail.Insert(0, marked[^1]);
                }
            }
        }

        return marked;
    }

    private static NavigationItem? Closest(IReadOnlyList<NavigationItem> items, string page)
    {
        var (closest, length) = ((NavigationItem?)null, -1);
        Look(items);
        return closest;

        void Look(IReadOnlyList<NavigationItem> among)
        {
            foreach (var item in among)
            {
                // The first one counts where two addresses are as long.
                if (item.Url is not null && !item.IsExternal && Normal(item.Url) is var address && address.Length > length && LeadsTo(address, page))
                {
                    (closest, length) = (item, address.Length);
                }

                Look(item.Items);
            }
        }
    }

    private static bool LeadsTo(string address, string page)
        => page.StartsWith(address, StringComparison.Ordinal) && (page.Length == address.Length || page[address.Length] is '/' or '?');

    private static string Normal(string address) => (address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address[..at] : address).Trim('/');
}
