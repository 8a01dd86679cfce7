using Grove.Recipes.Reading;
using Grove.Recipes.Scripting;
using Grove.Storage;
using Microsoft.Extensions.Options;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using YesSql;

namespace Grove.Recipes.Execution;

/// <summary>Executes recipes: all of a recipe and of those that it names, or nothing.</summary>
internal sealed class RecipeExecutor(
    RecipeReader reader, ScriptHost scripts, IEnumerable<IRecipeEventHandler> events, IOptions<RecipeOptions> options, IStore store, TimeProvider time) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var run = new RecipeRun(executionId, environment, reader, scripts, events, Progress);

        // The set-up has a transaction around it already.
        await using var transaction = AmbientTransaction.Current is null ? AmbientTransaction.Begin(store) : null;

        try
        {
            await run.ExecuteAsync(recipeDescriptor, cancellationToken);

            if (transaction is not null)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            foreach (var handler in events)
            {
                await handler.RecipeExecutedAsync(executionId, recipeDescriptor);
            }

            return executionId;
        }
        catch
        {
            foreach (var handler in events)
            {
                await handler.ExecutionFailedAsync(executionId, recipeDescriptor);
            }

            throw;
        }
    }

    private RecipeProgress Progress(string recipe, int stepCount) => new(recipe, stepCount, options.Value.Progress, time);
}
