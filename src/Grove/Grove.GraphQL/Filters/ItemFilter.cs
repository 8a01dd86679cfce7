using GraphQL.Types;
using Grove.GraphQL.Types;
using Grove.Storage.Querying;
using OrchardCore.ContentManagement.Records;

namespace Grove.GraphQL.Filters;

/// <summary>The filter of a content type: the item's own columns, and AND, OR and NOT.</summary>
internal sealed class ItemFilter : FilterInput
{
    private static readonly Func<Predicate, Predicate> _asItIs = condition => condition;

    public ItemFilter(string contentType, Scalars scalars) : base(contentType + "WhereInput", $"Which items of the type {contentType} are meant")
    {
        var several = new ListGraphType(this);
        Add("AND", several, "All of these hold", value => new AllOf([.. Inner(value)]));
        Add("OR", several, "One of these holds at least", value => new AnyOf([.. Inner(value)]));
        Add("NOT", several, "None of these holds", value => new AllOf([.. Inner(value).Select(inner => new Negation(inner))]));

        Own("contentItemId", nameof(ContentItemIndex.ContentItemId), scalars.Id, FilterOperators.Identifier);
        Own("contentItemVersionId", nameof(ContentItemIndex.ContentItemVersionId), scalars.Id, FilterOperators.Identifier);
        Own("displayText", nameof(ContentItemIndex.DisplayText), scalars.String, FilterOperators.Text);
        Own("createdUtc", nameof(ContentItemIndex.CreatedUtc), scalars.DateTime, FilterOperators.Ordered);
        Own("modifiedUtc", nameof(ContentItemIndex.ModifiedUtc), scalars.DateTime, FilterOperators.Ordered);
        Own("publishedUtc", nameof(ContentItemIndex.PublishedUtc), scalars.DateTime, FilterOperators.Ordered);
        Own("owner", nameof(ContentItemIndex.Owner), scalars.String, FilterOperators.Text);
        Own("author", nameof(ContentItemIndex.Author), scalars.String, FilterOperators.Text);
    }

    private void Own(string name, string column, IGraphType type, FilterOperators operators)
        => AddValue(name, type, operators, new IndexColumn(typeof(ContentItemIndex), column), _asItIs);

    private IEnumerable<Predicate> Inner(object? value)
        => ((IEnumerable<object?>)(value ?? Array.Empty<object?>())).OfType<IDictionary<string, object?>>().Select(Read);
}
