using Microsoft.AspNetCore.Builder;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The entry points of the host.</summary>
public static class GroveServiceCollectionExtensions
{
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services) => new(services);

    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds) => builder;

    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null) => app;
}
