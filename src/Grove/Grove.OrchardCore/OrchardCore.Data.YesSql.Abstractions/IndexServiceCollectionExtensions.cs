using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Adds indexes.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Adds an index for all sessions.</summary>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services) where TIndexProvider : class, IIndexProvider
        => services.AddSingleton<IIndexProvider, TIndexProvider>();

    /// <summary>Adds an index whose provider uses services of the session's scope.</summary>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services) where TScopedIndexProvider : class, IScopedIndexProvider
    {
        services.TryAddScoped<TScopedIndexProvider>();
        return services.AddScoped<IScopedIndexProvider>(provider => provider.GetRequiredService<TScopedIndexProvider>());
    }
}
