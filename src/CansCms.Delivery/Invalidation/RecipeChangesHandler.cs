using CansCms.Delivery.Caching;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;

namespace CansCms.Delivery.Invalidation;

/// <summary>Drops what a recipe has changed once more when it is done: only then is it certain that others can see it.</summary>
internal sealed class RecipeChangesHandler(RecipeChanges changes, AnswerCache cache) : IRecipeEventHandler
{
    public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor)
    {
        changes.Begin(executionId, descriptor.Name);
        return Task.CompletedTask;
    }

    public Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor) => EndAsync(executionId, descriptor);

    public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => EndAsync(executionId, descriptor);

    public Task RecipeStepExecutingAsync(RecipeExecutionContext context) => Task.CompletedTask;

    public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Task.CompletedTask;

    private Task EndAsync(string executionId, RecipeDescriptor descriptor)
    {
        if (changes.End(executionId, descriptor.Name) is { Count: > 0 } ended)
        {
            cache.Drop(ended);
        }

        return Task.CompletedTask;
    }
}
