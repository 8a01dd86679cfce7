using GraphQL;
using GraphQL.Resolvers;
using Grove.GraphQL.Filters;
using Grove.GraphQL.Limits;
using Grove.GraphQL.Loading;
using Grove.Storage.Querying;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Grove.GraphQL.Schemas;

/// <summary>Answers the list of a content type's items.</summary>
internal sealed class ItemListResolver(string contentType, ItemFilter filter) : IFieldResolver
{
    private readonly Comparison _ofType = new(new IndexColumn(typeof(ContentItemIndex), nameof(ContentItemIndex.ContentType)), ComparisonOperator.Equal, contentType);

    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var status = context.GetArgument("status", PublicationStatusEnum.Published);

        if (await services.GetRequiredService<ItemAccess>().OfTypeAsync(contentType, status) is not { } seen)
        {
            return Array.Empty<ContentItem>();
        }

        var first = ResultLimit.Of(context);
        var conditions = new List<Predicate> { _ofType, seen, ItemStatus.Of(status) };

        if (context.Arguments?.TryGetValue("where", out var given) is true && given.Value is IDictionary<string, object?> where)
        {
            FilterLimit.Check(where);
            conditions.Add(filter.Read(where));
        }

        var filters = services.GetServices<IGraphQLFilter<ContentItem>>().ToArray();
        IQuery<ContentItem> query = services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>();

        foreach (var narrowing in filters)
        {
            query = await narrowing.PreQueryAsync(query, context);
        }

        IEnumerable<ContentItem> items = await ItemOrder.Apply(query.Where(new AllOf(conditions)), GivenOrder.Of(context, "orderBy"))
            .Skip(Math.Max(0, context.GetArgument<int?>("skip") ?? 0))
            .Take(first)
            .ListAsync(context.CancellationToken);

        foreach (var narrowing in filters)
        {
            items = await narrowing.PostQueryAsync(items, context);
        }

        return items;
    }
}
