using OrchardCore.Recipes.Models;

namespace Grove.Recipes.Execution;

/// <summary>Says where in which recipe a run failed.</summary>
internal static class RecipeFailure
{
    /// <summary>The recipe as a whole cannot be executed.</summary>
    public static RecipeExecutionException Of(RecipeDescriptor recipe, string cause, Exception? exception = null)
        => Failed(new RecipeStepResult { IsCompleted = true, Errors = [$"Recipe '{recipe.Name}' {cause}"] }, exception);

    public static RecipeExecutionException At(RecipeDescriptor recipe, int number, int count, string stepName, IEnumerable<string> causes, Exception? exception = null)
    {
        var place = $"Recipe '{recipe.Name}' ({recipe.RecipeFileInfo.Name}), step {number} of {count} '{stepName}' at $.steps[{number - 1}]: ";
        return Failed(new RecipeStepResult { StepName = stepName, IsCompleted = true, Errors = [.. causes.Select(cause => place + cause)] }, exception);
    }

    private static RecipeExecutionException Failed(RecipeStepResult result, Exception? exception)
        => exception is null
            ? new RecipeExecutionException(result)
            : new RecipeExecutionException(new InvalidOperationException(string.Join(Environment.NewLine, result.Errors), exception), result);
}
