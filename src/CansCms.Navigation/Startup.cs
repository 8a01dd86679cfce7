using CansCms.Navigation.GraphQL;
using CansCms.Navigation.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Modules;

namespace CansCms.Navigation;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MenuFinder>();
        services.AddScoped<MenuTargets>();
        services.AddScoped<TypedAddresses>();
        services.AddScoped<NavigationReader>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<NavigationLoader>();
        services.AddSingleton<ISchemaBuilder, NavigationRoot>();
        services.AddTransient<NavigationMenuGraphType>();
        services.AddTransient<NavigationItemGraphType>();
    }
}
