using OrchardCore.Recipes.Models;

namespace Grove.Recipes.Execution;

/// <summary>Says where in which recipe a run failed.</summary>
internal static class RecipeFailure
{
    public static RecipeExecutionException At(RecipeDescriptor recipe, int number, int count, string stepName, IEnumerable<string> causes, Exception? exception = null)
    {
        var place = $"Recipe '{recipe.Name}' ({recipe.RecipeFileInfo.Name}), step {number} of {count} '{stepName}' at $.steps[{number - 1}]: ";
        var result = new RecipeStepResult { StepName = stepName, IsCompleted = true, Errors = [.. causes.Select(cause => place + cause)] };

        return exception is null
            ? new RecipeExecutionException(result)
            : new RecipeExecutionException(new InvalidOperationException(string.Join(Environment.NewLine, result.Errors), exception), result);
    }
}
