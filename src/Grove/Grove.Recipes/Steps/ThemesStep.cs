using Microsoft.Extensions.Logging;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary>Accepts the step that chooses themes in Orchard Core. There are none here, so it changes nothing.</summary>
internal sealed partial class ThemesStep(ILogger<ThemesStep> logger) : NamedRecipeStepHandler("themes")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        LogNoEffect(context.RecipeDescriptor.Name);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "The step 'themes' of the recipe '{Recipe}' has no effect: this host has no themes")]
    private partial void LogNoEffect(string recipe);
}
