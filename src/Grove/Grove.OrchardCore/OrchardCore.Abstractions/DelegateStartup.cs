using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>A startup made of what the application passed to its builder.</summary>
internal sealed class DelegateStartup(int order) : StartupBase
{
    public Action<IServiceCollection> Services { get; init; }

    public Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> Pipeline { get; init; }

    public override int Order => order;

    public override void ConfigureServices(IServiceCollection services) => Services?.Invoke(services);

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => Pipeline?.Invoke(app, routes, serviceProvider);
}
