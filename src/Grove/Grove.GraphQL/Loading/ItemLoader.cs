using Grove.Storage.Querying;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Grove.GraphQL.Loading;

/// <summary>Reads the items that a list refers to, all of a level with one statement.</summary>
internal sealed class ItemLoader(ISession session, ItemAccess access)
{
    private readonly Dictionary<PublicationStatusEnum, Batch<ContentItem?>> _byId = [];
    private Batch<IEnumerable<ContentItem>>? _ofSets;
    private Batch<IEnumerable<ContentItem>>? _ofLists;

    public Batch<ContentItem?> ById(PublicationStatusEnum status)
    {
        if (!_byId.TryGetValue(status, out var batch))
        {
            _byId.Add(status, batch = new(ids => ReadByIdAsync(ids, status)));
        }

        return batch;
    }

    /// <summary>The published items of localization sets, by culture.</summary>
    public Batch<IEnumerable<ContentItem>> OfLocalizationSets => _ofSets ??= new(ReadSetsAsync);

    /// <summary>The published items in lists, in the lists' order.</summary>
    public Batch<IEnumerable<ContentItem>> OfLists => _ofLists ??= new(ReadListsAsync);

    private async Task<Func<string, ContentItem?>> ReadByIdAsync(IReadOnlyCollection<string> ids, PublicationStatusEnum status)
    {
        var items = await In<ContentItemIndex>(nameof(ContentItemIndex.ContentItemId), ids).Where(ItemStatus.Of(status)).ListAsync();
        var byId = (await access.VisibleAsync(items)).DistinctBy(item => item.ContentItemId).ToDictionary(item => item.ContentItemId);
        return id => byId.GetValueOrDefault(id);
    }

    private async Task<Func<string, IEnumerable<ContentItem>>> ReadSetsAsync(IReadOnlyCollection<string> sets)
    {
        var items = await In<LocalizedContentItemIndex>(nameof(LocalizedContentItemIndex.LocalizationSet), sets)
            .Where(IsTrue<LocalizedContentItemIndex>(nameof(LocalizedContentItemIndex.Published)))
            .OrderBy(new IndexColumn(typeof(LocalizedContentItemIndex), nameof(LocalizedContentItemIndex.Culture)))
            .ListAsync();
        return await GroupAsync(items, "LocalizationPart", "LocalizationSet");
    }

    private async Task<Func<string, IEnumerable<ContentItem>>> ReadListsAsync(IReadOnlyCollection<string> lists)
    {
        var items = await In<ContainedPartIndex>(nameof(ContainedPartIndex.ListContentItemId), lists)
            .Where(IsTrue<ContainedPartIndex>(nameof(ContainedPartIndex.Published)))
            .OrderBy(new IndexColumn(typeof(ContainedPartIndex), nameof(ContainedPartIndex.Order)))
            .ListAsync();
        return await GroupAsync(items, "ContainedPart", "ListContentItemId");
    }

    private IQuery<ContentItem> In<TIndex>(string column, IReadOnlyCollection<string> values) where TIndex : class, IIndex
        => session.Query<ContentItem, TIndex>().Where(new Membership(new IndexColumn(typeof(TIndex), column), [.. values.Order(StringComparer.Ordinal)]));

    private static Comparison IsTrue<TIndex>(string column) => new(new IndexColumn(typeof(TIndex), column), ComparisonOperator.Equal, true);

    private async Task<Func<string, IEnumerable<ContentItem>>> GroupAsync(IEnumerable<ContentItem> items, string part, string key)
    {
        var groups = (await access.VisibleAsync(items)).ToLookup(item => (string?)item.SharedData[part]?[key] ?? "");
        return id => groups[id];
    }
}
