using GraphQL;
using YesSql;

namespace OrchardCore.ContentManagement.GraphQL.Queries;

/// <summary>Narrows the lists of content items that GraphQL answers.</summary>
public interface IGraphQLFilter<TSourceType> where TSourceType : class
{
    /// <summary>Before the conditions of the document are added to the query.</summary>
    Task<IQuery<TSourceType>> PreQueryAsync(IQuery<TSourceType> query, IResolveFieldContext context);

    /// <summary>After the items are read.</summary>
    Task<IEnumerable<TSourceType>> PostQueryAsync(IEnumerable<TSourceType> contentItems, IResolveFieldContext context);
}
