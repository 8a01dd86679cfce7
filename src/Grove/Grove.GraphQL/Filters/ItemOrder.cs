using GraphQL.Types;
using Grove.GraphQL.Types;
using Grove.Storage.Querying;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Grove.GraphQL.Filters;

/// <summary>The order of a list of items: each field that is given, in the order given, then the id.</summary>
internal sealed class ItemOrder : InputObjectGraphType
{
    private static readonly string[] _columns =
    [
        nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.ContentItemVersionId), nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.DisplayText),
        nameof(ContentItemIndex.Published), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.CreatedUtc), nameof(ContentItemIndex.ModifiedUtc),
        nameof(ContentItemIndex.PublishedUtc), nameof(ContentItemIndex.Owner), nameof(ContentItemIndex.Author),
    ];

    private static readonly Dictionary<string, IndexColumn> _byName = _columns.ToDictionary(Names.OfField, column => new IndexColumn(typeof(ContentItemIndex), column));

    public ItemOrder(string contentType, Scalars scalars)
    {
        Name = contentType + "OrderByInput";
        Description = $"How items of the type {contentType} are ordered";

        foreach (var name in _byName.Keys)
        {
            AddField(new FieldType { Name = name, ResolvedType = scalars.OrderByDirection, Description = "By " + name });
        }
    }

    /// <summary>Orders a query; without an order, what was made last comes first.</summary>
    public static IQuery<ContentItem> Apply(IQuery<ContentItem> query, IEnumerable<KeyValuePair<string, object?>> order)
    {
        var given = order.Where(field => field.Value is OrderByDirection).Select(field => (_byName[field.Key], field.Value is OrderByDirection.Descending)).ToArray()
            is { Length: > 0 } fields ? fields : [(_byName["createdUtc"], true)];

        foreach (var (column, descending) in given)
        {
            query = query.OrderBy(column, descending);
        }

        return query.OrderBy(_byName["contentItemId"], given[^1].Item2);
    }
}
