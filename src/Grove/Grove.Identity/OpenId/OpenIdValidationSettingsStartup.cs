using Grove.Identity.OpenId.Settings;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Grove.Identity.OpenId;

/// <summary>Lets recipes say which tokens are accepted, whether or not this site gives any out yet.</summary>
[Feature("OrchardCore.OpenId.Validation")]
public sealed class OpenIdValidationSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<OpenIdValidationSettingsStep>();
}
