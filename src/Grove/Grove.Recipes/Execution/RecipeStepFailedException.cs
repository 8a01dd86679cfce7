namespace Grove.Recipes.Execution;

/// <summary>A step reported errors.</summary>
internal sealed class RecipeStepFailedException(IReadOnlyList<string> causes) : Exception(string.Join(Environment.NewLine, causes))
{
    public IReadOnlyList<string> Causes => causes;
}
