using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Admin.Editing;

/// <summary>Items to choose from: those that are chosen, then the newest or those that a search finds.</summary>
public sealed class ContentPicks(ISession session, IContentDefinitionManager definitions)
{
    private const int Offered = 20;

    public async Task<IReadOnlyList<Choice>> ItemsAsync(string[]? types, string? search, string[] chosen)
    {
        var found = await Query(await TypesAsync(types), search).Take(Offered).ListAsync();
        var known = chosen.Length == 0
            ? []
            : await session.Query<ContentItem, ContentItemIndex>(row => row.Latest && row.ContentItemId.IsIn(chosen)).ListAsync();
        var names = known.Concat(found).DistinctBy(item => item.ContentItemId).ToDictionary(item => item.ContentItemId, Describe);

        return [.. chosen.Union(names.Keys).Select(id => new Choice(id, names.GetValueOrDefault(id, id)))];
    }

    /// <summary>One choice for all translations of an item, named in <paramref name="culture"/> where there is such a translation.</summary>
    public async Task<IReadOnlyList<Choice>> SetsAsync(string[]? types, string? search, string[] chosen, string? culture)
    {
        var found = await Query(await TypesAsync(types), search)
            .With<LocalizedContentItemIndex>(row => row.Latest && row.Culture == culture)
            .Take(Offered)
            .ListAsync();
        var known = chosen.Length == 0
            ? []
            : await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.Latest && row.LocalizationSet.IsIn(chosen)).ListAsync();
        var names = known.Concat(found)
            .OrderByDescending(item => Part(item)?.Culture == culture)
            .Where(item => Part(item)?.LocalizationSet is not null)
            .DistinctBy(item => Part(item)!.LocalizationSet)
            .ToDictionary(item => Part(item)!.LocalizationSet, Describe);

        return [.. chosen.Union(found.Select(item => Part(item)?.LocalizationSet).OfType<string>()).Select(set => new Choice(set, names.GetValueOrDefault(set, set)))];
    }

    private IQuery<ContentItem, ContentItemIndex> Query(string[] types, string? search)
    {
        var query = session.Query<ContentItem, ContentItemIndex>(row => row.Latest && row.ContentType.IsIn(types));
        if (!string.IsNullOrWhiteSpace(search))
        {
            var text = search.Trim();
            query = query.Where(row => row.DisplayText.Contains(text));
        }

        return query.OrderByDescending(row => row.ModifiedUtc);
    }

    private async Task<string[]> TypesAsync(string[]? types)
        => types is { Length: > 0 }
            ? types
            : [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()).Select(type => type.Name)];

    private static LocalizationPart? Part(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part : null;

    private static string Describe(ContentItem item)
        => Part(item)?.Culture is { } culture ? $"{item.DisplayText} ({culture})" : item.DisplayText ?? item.ContentItemId;
}
