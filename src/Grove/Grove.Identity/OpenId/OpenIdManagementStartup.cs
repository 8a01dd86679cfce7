using Grove.Identity.OpenId.Applications;
using Grove.Identity.OpenId.Scopes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Grove.Identity.OpenId;

/// <summary>Lets recipes bring applications and scopes.</summary>
[Feature("OrchardCore.OpenId.Management")]
public sealed class OpenIdManagementStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<OpenIdApplicationStep>();
        services.AddRecipeExecutionStep<OpenIdScopeStep>();
    }
}
