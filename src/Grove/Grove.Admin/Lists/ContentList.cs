using System.Security.Claims;
using Grove.Admin.Editing;
using Grove.Admin.Items;
using Grove.Storage.Querying;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace Grove.Admin.Lists;

/// <summary>Reads a page of the content list: four statements, however long the page.</summary>
public sealed class ContentList(
    ISession session, ListableTypes types, ItemTranslations translations, ILocalizationService localization, IAuthorizationService authorization, DateTimes times)
{
    private const int PageSize = 20;

    public async Task<ContentListPage> ReadAsync(ContentListQuery query, ClaimsPrincipal user)
    {
        var visible = await types.OfAsync(user);
        var found = Find(query, visible);
        var total = await found.CountAsync();
        var page = Math.Clamp(query.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var items = (await Find(query, visible).Skip((page - 1) * PageSize).Take(PageSize).ListAsync()).ToArray();

        return new ContentListPage(
            query with { Page = page },
            await RowsAsync(items, visible.All, user),
            total,
            PageSize,
            visible.All,
            visible.Creatable,
            await localization.GetSupportedCulturesAsync());
    }

    private IQuery<ContentItem> Find(ContentListQuery query, VisibleTypes visible)
    {
        var whole = Names(visible.Whole, query.Type);
        var published = Names(visible.Published, query.Type);
        var own = Names(visible.Own, query.Type);
        var userId = visible.UserId;

        var found = session.Query<ContentItem, ContentItemIndex>(row =>
            row.ContentType.IsIn(whole)
            || (row.Published && row.ContentType.IsIn(published))
            || (row.Owner == userId && row.ContentType.IsIn(own)));

        if (!string.IsNullOrEmpty(query.Type))
        {
            // The condition above says so too, but no SQL index is found by it.
            found = found.Where(row => row.ContentType == query.Type);
        }

        found = query.Status switch
        {
            ContentListQuery.Published => found.Where(row => row.Published),
            ContentListQuery.Draft => found.Where(row => row.Latest && !row.Published),
            _ => found.Where(row => row.Latest),
        };

        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Trim();
            found = found.Where(row => row.DisplayText.Contains(text));
        }

        return Narrow(Sort(found, query), query);
    }

    // Both columns in one direction, so that an index has them in this order.
    private static IQuery<ContentItem, ContentItemIndex> Sort(IQuery<ContentItem, ContentItemIndex> found, ContentListQuery query)
        => (query.SortOrDefault, query.Ascending) switch
        {
            (ContentListQuery.ByTitle, true) => found.OrderBy(row => row.DisplayText).ThenBy(row => row.ContentItemId),
            (ContentListQuery.ByTitle, false) => found.OrderByDescending(row => row.DisplayText).ThenByDescending(row => row.ContentItemId),
            (ContentListQuery.ByCreated, true) => found.OrderBy(row => row.CreatedUtc!).ThenBy(row => row.ContentItemId),
            (ContentListQuery.ByCreated, false) => found.OrderByDescending(row => row.CreatedUtc!).ThenByDescending(row => row.ContentItemId),
            (_, true) => found.OrderBy(row => row.ModifiedUtc!).ThenBy(row => row.ContentItemId),
            _ => found.OrderByDescending(row => row.ModifiedUtc!).ThenByDescending(row => row.ContentItemId),
        };

    private static IQuery<ContentItem> Narrow(IQuery<ContentItem> found, ContentListQuery query)
    {
        if (!string.IsNullOrEmpty(query.Culture))
        {
            found = found.Where(Is<LocalizedContentItemIndex>(nameof(LocalizedContentItemIndex.Culture), query.Culture));
        }

        if (!string.IsNullOrEmpty(query.ContainedIn))
        {
            found = found.Where(Is<ContainedPartIndex>(nameof(ContainedPartIndex.ListContentItemId), query.ContainedIn));
        }

        return found;
    }

    private static InIndex Is<TIndex>(string column, string value)
        => new(typeof(TIndex), new Comparison(new IndexColumn(typeof(TIndex), column), ComparisonOperator.Equal, value));

    private async Task<IReadOnlyList<ContentListRow>> RowsAsync(ContentItem[] items, IReadOnlyList<ContentTypeDefinition> visible, ClaimsPrincipal user)
    {
        var ids = items.Select(item => item.ContentItemId).ToArray();
        var states = ids.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && (row.Latest || row.Published)).ListAsync()).ToArray();
        var byItem = states.ToLookup(row => row.ContentItemId);
        var names = visible.ToDictionary(type => type.Name, type => type.DisplayName);
        var languages = await translations.OfAsync(items);

        var rows = new List<ContentListRow>(items.Length);
        foreach (var item in items)
        {
            rows.Add(new ContentListRow(
                item,
                names.GetValueOrDefault(item.ContentType, item.ContentType),
                byItem[item.ContentItemId].Any(row => row.Published),
                byItem[item.ContentItemId].Any(row => row.Latest && !row.Published),
                await times.ReadableAsync(item.ModifiedUtc),
                [.. languages[item.ContentItemId]],
                await ItemRights.OfAsync(authorization, user, item)));
        }

        return rows;
    }

    private static string[] Names(IEnumerable<ContentTypeDefinition> types, string? only)
        => [.. types.Select(type => type.Name).Where(name => string.IsNullOrEmpty(only) || name == only)];
}
