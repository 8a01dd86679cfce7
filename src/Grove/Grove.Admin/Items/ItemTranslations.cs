using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace Grove.Admin.Items;

/// <summary>Finds the translations of items, of a whole page of them in one statement.</summary>
public sealed class ItemTranslations(ISession session, ILocalizationService localization)
{
    public async Task<ILookup<string, ItemTranslation>> OfAsync(IReadOnlyList<ContentItem> items)
    {
        var parts = items
            .Select(item => (item.ContentItemId, Part: item.TryGet<LocalizationPart>(out var part) ? part : null))
            .Where(item => !string.IsNullOrEmpty(item.Part?.LocalizationSet))
            .ToArray();
        var sets = parts.Select(item => item.Part!.LocalizationSet).Distinct().ToArray();
        var rows = sets.Length == 0
            ? []
            : await session.QueryIndex<LocalizedContentItemIndex>(row => row.Latest && row.LocalizationSet.IsIn(sets)).ListAsync();
        var bySet = rows.ToLookup(row => row.LocalizationSet);
        var cultures = await localization.GetSupportedCulturesAsync();

        return parts
            .SelectMany(item => cultures.Select(culture => (item.ContentItemId, Translation: new ItemTranslation(
                culture,
                culture == item.Part!.Culture
                    ? item.ContentItemId
                    : bySet[item.Part.LocalizationSet].FirstOrDefault(row => row.Culture == culture)?.ContentItemId,
                culture == item.Part.Culture))))
            .ToLookup(item => item.ContentItemId, item => item.Translation);
    }
}
