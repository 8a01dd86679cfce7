using GraphQL;
using YesSql;

namespace OrchardCore.ContentManagement.GraphQL.Queries;

public abstract class GraphQLFilter<TSourceType> : IGraphQLFilter<TSourceType> where TSourceType : class
{
    protected GraphQLFilter() { }
    public virtual Task<IEnumerable<TSourceType>> PostQueryAsync(IEnumerable<TSourceType> contentItems, IResolveFieldContext context) => throw new NotImplementedException();
    public virtual Task<IQuery<TSourceType>> PreQueryAsync(IQuery<TSourceType> query, IResolveFieldContext context) => throw new NotImplementedException();
}
