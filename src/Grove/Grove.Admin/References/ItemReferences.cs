using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Admin.References;

/// <summary>Says who would miss an item.</summary>
public sealed class ItemReferences(ISession session)
{
    private const int Shown = 20;

    /// <summary>
    /// The items that refer to this one. Who refers to all translations misses only the last of them: the others stand in for this one.
    /// </summary>
    public async Task<Referrers> ToAsync(ContentItem item) => await FindAsync(await TargetsAsync(item), item.ContentItemId);

    /// <summary>The items that show a file of the media library.</summary>
    public Task<Referrers> ToAsync(string mediaPath) => FindAsync([mediaPath], null);

    private async Task<Referrers> FindAsync(string[] targets, string? except)
    {
        var rows = await session.QueryIndex<ItemReferenceIndex>(row => row.Target.IsIn(targets)).ListAsync();
        var ids = rows.Select(row => row.ContentItemId).Where(id => id != except).Distinct().ToArray();
        var shown = ids.Take(Shown).ToArray();
        var items = shown.Length == 0 ? [] : await session.Query<ContentItem, ContentItemIndex>(row => row.Latest && row.ContentItemId.IsIn(shown)).OrderBy(row => row.DisplayText).ListAsync();
        return new Referrers([.. items], ids.Length);
    }

    private async Task<string[]> TargetsAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var part) || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return [item.ContentItemId];
        }

        var others = await session.QueryIndex<LocalizedContentItemIndex>(row => row.Latest && row.LocalizationSet == part.LocalizationSet && row.ContentItemId != item.ContentItemId).CountAsync();
        return others > 0 ? [item.ContentItemId] : [item.ContentItemId, part.LocalizationSet];
    }
}

/// <summary>The first of the items that refer to another, and how many there are.</summary>
public sealed record Referrers(IReadOnlyList<ContentItem> Items, int Total);
