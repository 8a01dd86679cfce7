using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    protected NamedRecipeStepHandler(string stepName) => throw new NotImplementedException();
    protected abstract Task HandleAsync(RecipeExecutionContext context);
    protected readonly string StepName = default;
    public Task ExecuteAsync(RecipeExecutionContext context) => throw new NotImplementedException();
}
