using Grove.Recipes.Execution;
using Grove.Recipes.Reading;
using Grove.Recipes.Scripting;
using Grove.Recipes.Steps;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;

namespace Grove.Recipes;

public sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<RecipeOptions>(configuration.GetSection("Grove_Recipes"));
        services.AddSingleton<RecipeReader>();
        services.AddSingleton<IRecipeReader>(provider => provider.GetRequiredService<RecipeReader>());
        services.AddScoped<IRecipeHarvester, ApplicationRecipeHarvester>();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddScoped<ScriptHost>();
        services.AddSingleton<IGlobalMethodProvider, ScriptMethods>();

        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddRecipeExecutionStep<RecipesStep>();
    }
}
