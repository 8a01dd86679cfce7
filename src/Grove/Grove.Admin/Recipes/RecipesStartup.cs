using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Recipes;

/// <summary>The page that executes recipes.</summary>
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Recipes")]
public sealed class RecipesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RecipeRuns>();
        services.AddScoped<IPermissionProvider, RecipePermissionProvider>();
    }
}
