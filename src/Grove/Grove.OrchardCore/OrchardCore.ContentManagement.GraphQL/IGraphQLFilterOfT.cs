using GraphQL;
using YesSql;

namespace OrchardCore.ContentManagement.GraphQL.Queries;

public interface IGraphQLFilter<TSourceType> where TSourceType : class
{
    Task<IEnumerable<TSourceType>> PostQueryAsync(IEnumerable<TSourceType> contentItems, IResolveFieldContext context);
    Task<IQuery<TSourceType>> PreQueryAsync(IQuery<TSourceType> query, IResolveFieldContext context);
}
