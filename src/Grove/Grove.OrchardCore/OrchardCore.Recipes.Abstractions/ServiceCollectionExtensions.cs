using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

/// <summary>Adds recipe steps to a shell.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection services) where TImplementation : class, IRecipeStepHandler
        => services.AddScoped<IRecipeStepHandler, TImplementation>();
}
