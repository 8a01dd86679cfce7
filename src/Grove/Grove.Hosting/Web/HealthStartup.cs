using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Hosting.Web;

/// <summary>Answers at /health/live whether the site works.</summary>
[Feature("OrchardCore.HealthChecks")]
public sealed class HealthStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapHealthChecks("/health/live");
}
