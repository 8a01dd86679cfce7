using OrchardCore.Recipes.Models;

namespace Grove.Recipes.Execution;

/// <summary>A step that is being executed, some of its items at a time where its handler takes them so.</summary>
public sealed class ItemStepContext : RecipeExecutionContext
{
    /// <summary>The place of the first of these items among all of the step.</summary>
    public int First { get; internal set; }
}
