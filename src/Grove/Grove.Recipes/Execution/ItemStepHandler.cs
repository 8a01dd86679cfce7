using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Execution;

/// <summary>
/// Executes a step that takes its items some at a time, so that it may bring any number of them: called for each lot in turn, in one scope, with a
/// step that has no others.
/// </summary>
/// <param name="stepName">The step's name.</param>
/// <param name="itemsProperty">The property of the step that has the items.</param>
public abstract class ItemStepHandler(string stepName, string itemsProperty) : NamedRecipeStepHandler(stepName)
{
    internal string ItemsProperty => itemsProperty;

    protected sealed override Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step[itemsProperty] is JsonArray items)
        {
            return HandleAsync(context, items, (context as ItemStepContext)?.First ?? 0);
        }

        context.Errors.Add($"{itemsProperty}: an array of items is missing.");
        return Task.CompletedTask;
    }

    /// <param name="context">The step with the items of this lot.</param>
    /// <param name="items">The items.</param>
    /// <param name="first">The place of the first of them among all of the step, for messages.</param>
    protected abstract Task HandleAsync(RecipeExecutionContext context, JsonArray items, int first);
}
