using GraphQL;
using YesSql;

namespace OrchardCore.ContentManagement.GraphQL.Queries;

/// <summary>A filter that changes nothing where it is not overridden.</summary>
public abstract class GraphQLFilter<TSourceType> : IGraphQLFilter<TSourceType> where TSourceType : class
{
    protected GraphQLFilter()
    {
    }

    public virtual Task<IQuery<TSourceType>> PreQueryAsync(IQuery<TSourceType> query, IResolveFieldContext context) => Task.FromResult(query);

    public virtual Task<IEnumerable<TSourceType>> PostQueryAsync(IEnumerable<TSourceType> contentItems, IResolveFieldContext context) => Task.FromResult(contentItems);
}
