using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Localization;

/// <summary>Finds and makes translations of items.</summary>
internal sealed class ContentLocalizationManager(
    ISession session,
    IContentManager content,
    ILocalizationService localization,
    IEnumerable<IContentLocalizationHandler> handlers,
    IStringLocalizer<ContentLocalizationManager> S) : IContentLocalizationManager
{
    public async Task<ContentItem> GetContentItemAsync(string localizationSet, string culture)
    {
        var wanted = culture.ToLowerInvariant();
        var versions = await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == localizationSet && index.Culture == wanted).ListAsync();
        return await LoadAsync(versions.OrderByDescending(item => item.Latest).FirstOrDefault());
    }

    public async Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet)
    {
        var versions = await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == localizationSet && (index.Published || index.Latest)).ListAsync();
        return await content.LoadAsync(OnePerItem(versions));
    }

    public async Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture)
    {
        var (sets, wanted) = (localizationSets.ToArray(), culture.ToLowerInvariant());
        var versions = await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && index.Culture == wanted && (index.Published || index.Latest)).ListAsync();
        return await content.LoadAsync(OnePerItem(versions));
    }

    public async Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems)
    {
        var byCulture = await CulturesByPreferenceAsync();
        return contentItems
            .Where(item => item.Has<LocalizationPart>())
            .GroupBy(item => item.Get<LocalizationPart>(nameof(LocalizationPart)).LocalizationSet)
            .Where(set => !string.IsNullOrEmpty(set.Key))
            .ToDictionary(set => set.Key, set => set.MinBy(item => Rank(byCulture, item.Get<LocalizationPart>(nameof(LocalizationPart)).Culture))!);
    }

    public async Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets)
    {
        var sets = localizationSets.ToArray();
        var byCulture = await CulturesByPreferenceAsync();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && (index.Published || index.Latest)).ListAsync();
        return rows.GroupBy(row => row.LocalizationSet).ToDictionary(set => set.Key, set => set.MinBy(row => Rank(byCulture, row.Culture))!.ContentItemId);
    }

    public async Task<ContentItem> LocalizeAsync(ContentItem contentItem, string targetCulture)
    {
        var supported = await localization.GetSupportedCulturesAsync();

        if (!supported.Contains(targetCulture, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(S["The site has no culture '{0}'. It has {1}.", targetCulture, string.Join(", ", supported)]);
        }

        var original = contentItem.GetOrCreate<LocalizationPart>();

        if (string.IsNullOrEmpty(original.LocalizationSet))
        {
            original.LocalizationSet = IdGenerator.GenerateId();
            original.Culture ??= await localization.GetDefaultCultureAsync();
            original.Apply();
            await session.SaveAsync(contentItem);
        }

        if (await GetContentItemAsync(original.LocalizationSet, targetCulture) is { } existing)
        {
            return existing;
        }

        var translation = await content.CloneAsync(contentItem);
        translation.Alter<LocalizationPart>(part =>
        {
            part.LocalizationSet = original.LocalizationSet;
            part.Culture = targetCulture;
        });

        var context = new LocalizationContentContext(translation, contentItem, original.LocalizationSet, targetCulture);

        foreach (var handler in handlers)
        {
            await handler.LocalizingAsync(context);
        }

        foreach (var handler in handlers.Reverse())
        {
            await handler.LocalizedAsync(context);
        }

        await session.SaveAsync(translation);
        return translation;
    }

    private static IEnumerable<ContentItem> OnePerItem(IEnumerable<ContentItem> versions)
        => versions.OrderByDescending(item => item.Latest).DistinctBy(item => item.ContentItemId);

    private static int Rank(IReadOnlyList<string> cultures, string culture)
    {
        for (var i = 0; i < cultures.Count; i++)
        {
            if (cultures[i].Equals(culture, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private async Task<IReadOnlyList<string>> CulturesByPreferenceAsync()
    {
        var supported = await localization.GetSupportedCulturesAsync();
        return [System.Globalization.CultureInfo.CurrentUICulture.Name, await localization.GetDefaultCultureAsync(), .. supported];
    }

    private async Task<ContentItem> LoadAsync(ContentItem? item) => item is null ? null! : await content.LoadAsync(item);
}
