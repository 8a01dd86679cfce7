using Microsoft.Extensions.DependencyInjection;
using YesSql.Indexes;

namespace OrchardCore.Data;

public static class IndexServiceCollectionExtensions
{
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services) where TIndexProvider : class, IIndexProvider => throw new NotImplementedException();
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services) where TScopedIndexProvider : class, IScopedIndexProvider => throw new NotImplementedException();
}
