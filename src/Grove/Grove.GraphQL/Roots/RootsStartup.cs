using Grove.GraphQL.Loading;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.GraphQL.Roots;

/// <summary>Shows the cultures of the site.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL", "OrchardCore.ContentLocalization")]
public sealed class CulturesRootStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ContentRoot, SiteCulturesRoot>();
}

/// <summary>Shows the media library.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL", "OrchardCore.Media")]
public sealed class MediaRootStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ContentRoot, MediaRoot>();
}

/// <summary>Shows the layers.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL", "OrchardCore.Layers")]
public sealed class LayersRootStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ContentRoot, LayersRoot>();
        services.AddScoped<WidgetLoader>();
    }
}
