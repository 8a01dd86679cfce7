using CansCms.Localization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace CansCms.Navigation.Services;

/// <summary>Finds the items that the entries of menus lead to, in all languages that may be shown; two queries for menus of any number and size.</summary>
public sealed class MenuTargets(ISession session, Translations translations)
{
    /// <param name="ids">The ids that the entries name.</param>
    /// <param name="chains">The languages that may be shown, the best first, for each that is asked for.</param>
    /// <param name="reads">Gets what the answer depends on.</param>
    public async Task<Named> FindAsync(IReadOnlyCollection<string> ids, IReadOnlyCollection<IReadOnlyList<string>> chains, ICollection<string>? reads = null)
    {
        Note(reads, "item:", ids);

        if (ids.Count == 0)
        {
            return Named.Nothing;
        }

        // Drafts count here: an entry that names an unpublished original still leads to a published translation.
        var versions = await session
            .Query<ContentItem, ContentItemIndex>(index => (index.Published || index.Latest) && index.ContentItemId.IsIn(ids))
            .ListAsync();
        var items = new Dictionary<string, ContentItem>();

        foreach (var version in versions)
        {
            if (version.Published || !items.ContainsKey(version.ContentItemId))
            {
                items[version.ContentItemId] = version;
            }
        }

        // An item that is in the best language is its own best translation: nothing else is looked for.
        var best = chains.Select(chain => chain[0]).Distinct().ToArray() is [var only] ? only : null;
        string[] sets = [.. items.Values.Where(item => !IsIn(best, item)).Select(Translations.SetOf).OfType<string>().Distinct()];
        Note(reads, "set:", sets);

        return new(items, await translations.OfAsync(sets, [.. chains.SelectMany(chain => chain)]));
    }

    private static bool IsIn(string? culture, ContentItem item)
        => culture is not null && item.Published && culture.Equals(Translations.CultureOf(item), StringComparison.OrdinalIgnoreCase);

    private static void Note(ICollection<string>? reads, string kind, IEnumerable<string> ids)
    {
        foreach (var id in reads is null ? [] : ids)
        {
            reads!.Add(kind + id);
        }
    }

    /// <summary>The items that entries name, and their translations.</summary>
    public sealed class Named(IReadOnlyDictionary<string, ContentItem> items, ILookup<string, ContentItem> sets)
    {
        internal static readonly Named Nothing = new(new Dictionary<string, ContentItem>(), Enumerable.Empty<ContentItem>().ToLookup(_ => ""));

        /// <summary>The item to show for the one of the id, which is a translation of it; null where none may be shown.</summary>
        /// <param name="id">The id that an entry names.</param>
        /// <param name="chain">The languages that may be shown, the best first: one of those that were asked for.</param>
        /// <param name="hideOthers">Whether an item that is in none of them is left out; otherwise the one that the entry names is shown.</param>
        public ContentItem? Best(string id, IReadOnlyList<string> chain, bool hideOthers)
        {
            if (!items.TryGetValue(id, out var item))
            {
                return null;
            }

            if (IsIn(chain[0], item))
            {
                return item;
            }

            var best = Translations.SetOf(item) is { } set ? Translations.Best(sets[set], chain) : null;

            return best is not null ? best
                : item.Published && !(hideOthers && Translations.CultureOf(item) is { Length: > 0 }) ? item
                : null;
        }
    }
}
