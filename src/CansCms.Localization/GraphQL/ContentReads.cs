using System.Globalization;
using GraphQL;
using OrchardCore.ContentManagement;

namespace CansCms.Localization.GraphQL;

/// <summary>
/// Lets a field say what its answer depends on, for whoever keeps answers (docs/delivery.md). A field that finds items by itself, rather
/// than by what the platform's own fields name, must say it: an answer with a field that says nothing is not kept.
/// </summary>
public static class ContentReads
{
    private const string Key = "CansCms.Reads";

    /// <summary>The field depends on what is published in these localization sets.</summary>
    public static void ReadsSets(this IResolveFieldContext context, IEnumerable<string> sets) => Say(context, sets.Select(set => "set:" + set));

    /// <summary>The field depends on the item.</summary>
    public static void ReadsItem(this IResolveFieldContext context, ContentItem item) => Say(context, ["item:" + item.ContentItemId]);

    /// <summary>The field depends on which item has the path.</summary>
    public static void ReadsPath(this IResolveFieldContext context, string path) => Say(context, ["path:" + path.Trim('/').ToLowerInvariant()]);

    /// <summary>The field lists items of a type, in some cultures or in any.</summary>
    public static void ReadsType(this IResolveFieldContext context, string contentType, params IEnumerable<string> cultures)
        => Say(context, cultures.Select(culture => $"type:{contentType}/{culture}").DefaultIfEmpty("type:" + contentType));

    /// <summary>The field's answer is another one from a time on, though nothing was changed; null for never.</summary>
    public static void ReadsClock(this IResolveFieldContext context, DateTime? changesUtc)
        => Say(context, changesUtc is { } utc ? ["until:" + utc.ToString("O", CultureInfo.InvariantCulture)] : []);

    /// <summary>Whether somebody notes what the field says: otherwise what it would cost to say it can be spared.</summary>
    public static bool IsHeard(this IResolveFieldContext context) => ListenerOf(context) is not null;

    /// <summary>The field depends on what the words name: <c>item:ID</c>, <c>set:ID</c>, <c>path:PATH</c>, <c>alias:ALIAS</c>, <c>type:TYPE</c>; on nothing where there are none.</summary>
    public static void Say(this IResolveFieldContext context, IEnumerable<string> reads)
    {
        if (ListenerOf(context) is { } listen)
        {
            // The empty word: that the field has spoken.
            listen(context, "");

            foreach (var read in reads)
            {
                listen(context, read);
            }
        }
    }

    private static Action<IResolveFieldContext, string>? ListenerOf(IResolveFieldContext context)
        => context.UserContext.TryGetValue(Key, out var listener) ? listener as Action<IResolveFieldContext, string> : null;
}
