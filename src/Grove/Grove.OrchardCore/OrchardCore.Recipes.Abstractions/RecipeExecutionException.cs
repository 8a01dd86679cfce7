namespace OrchardCore.Recipes.Models;

/// <summary>A recipe step failed.</summary>
public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : base(string.Join(System.Environment.NewLine, recipeStepResult.Errors ?? []))
        => StepResult = recipeStepResult;

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(exception.Message, exception)
        => StepResult = recipeStepResult;

    public RecipeStepResult StepResult { get; }
}
