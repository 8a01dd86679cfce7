using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.GraphQL.Queries;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement.GraphQL;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddContentFieldsInputGraphQL(this IServiceCollection services) => throw new NotImplementedException();
    public static IServiceCollection AddContentGraphQL(this IServiceCollection services) => throw new NotImplementedException();
    public static void AddGraphQLFilterType<TObjectTypeToFilter, TFilterType>(this IServiceCollection services) where TObjectTypeToFilter : class where TFilterType : GraphQLFilter<TObjectTypeToFilter> => throw new NotImplementedException();
    public static void AddWhereInputIndexPropertyProvider<TIndexType>(this IServiceCollection services) where TIndexType : MapIndex => throw new NotImplementedException();
}
