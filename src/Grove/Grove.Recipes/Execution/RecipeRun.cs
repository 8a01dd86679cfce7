using System.Text.Json.Nodes;
using Grove.Recipes.Reading;
using Grove.Recipes.Scripting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Execution;

/// <summary>One run: a recipe, and those that its steps name, each step in a scope of its own.</summary>
internal sealed class RecipeRun(
    string executionId, IDictionary<string, object> environment, RecipeReader reader, ScriptHost scripts, IEnumerable<IRecipeEventHandler> events, Func<string, int, RecipeProgress> progress)
{
    private readonly Stack<string> _recipes = [];

    public async Task ExecuteAsync(RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        if (_recipes.Contains(recipe.Name))
        {
            throw RecipeFailure.Of(recipe, $"executes itself, by way of {string.Join(", ", _recipes)}.");
        }

        _recipes.Push(recipe.Name);
        var outline = await reader.ReadOutlineAsync(recipe.RecipeFileInfo, cancellationToken);

        if (outline.Fault is { } fault)
        {
            throw RecipeFailure.Of(recipe, $"in {fault.Message}", fault);
        }

        await EachAsync(handler => handler.RecipeExecutingAsync(executionId, recipe));

        var shown = progress(recipe.Name, outline.StepCount);
        var script = new RecipeScripts(outline.Variables, environment, scripts);
        var number = 0;

        await foreach (var step in reader.ReadStepsAsync(recipe.RecipeFileInfo, cancellationToken))
        {
            number++;
            var name = step["name"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

            try
            {
                script.Evaluate(step);
                shown.Step(number, name, step);
                await ExecuteAsync(new RecipeExecutionContext
                {
                    ExecutionId = executionId,
                    Environment = environment,
                    RecipeDescriptor = recipe,
                    Name = name,
                    Step = step,
                }, shown, cancellationToken);
            }
            catch (RecipeStepFailedException failure)
            {
                throw RecipeFailure.At(recipe, number, outline.StepCount, name, failure.Causes);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or RecipeExecutionException))
            {
                throw RecipeFailure.At(recipe, number, outline.StepCount, name, [exception.Message], exception);
            }
        }

        shown.Done();
        _recipes.Pop();

        // Of the outermost recipe it is told when it is committed.
        if (_recipes.Count > 0)
        {
            await EachAsync(handler => handler.RecipeExecutedAsync(executionId, recipe));
        }
    }

    private async Task ExecuteAsync(RecipeExecutionContext context, IProgress<int> shown, CancellationToken cancellationToken)
    {
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            ShellScope.SetFeature<IProgress<int>>(shown);
            var handlers = scope.ServiceProvider.GetServices<IRecipeStepHandler>().ToArray();
            MustBeKnown(context.Name, handlers);

            await EachAsync(handler => handler.RecipeStepExecutingAsync(context));

            foreach (var handler in handlers)
            {
                await handler.ExecuteAsync(context);
            }

            if (context.Errors.Count > 0)
            {
                throw new RecipeStepFailedException([.. context.Errors]);
            }

            await EachAsync(handler => handler.RecipeStepExecutedAsync(context));
        });

        foreach (var inner in context.InnerRecipes ?? [])
        {
            await ExecuteAsync(inner, cancellationToken);
        }
    }

    private static void MustBeKnown(string name, IRecipeStepHandler[] handlers)
    {
        if (name.Length == 0)
        {
            throw new InvalidOperationException("the step has no \"name\".");
        }

        // A handler that is not bound to a name may take any step.
        if (handlers.OfType<NamedRecipeStepHandler>().All(handler => !handler.Handles(name)) && handlers.All(handler => handler is NamedRecipeStepHandler))
        {
            throw new InvalidOperationException($"no enabled feature knows a step '{name}'. Check the name, or enable the feature that brings it in an earlier step.");
        }
    }

    private async Task EachAsync(Func<IRecipeEventHandler, Task> notify)
    {
        foreach (var handler in events)
        {
            await notify(handler);
        }
    }
}
