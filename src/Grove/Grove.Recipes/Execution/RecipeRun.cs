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

        var shown = progress(recipe.Name, outline.Steps.Count);
        await using var steps = reader.OpenSteps(recipe.RecipeFileInfo, new RecipeScripts(outline.Variables, environment, scripts));

        for (var number = 1; await steps.NextAsync(cancellationToken); number++)
        {
            var step = outline.Steps[number - 1];

            try
            {
                shown.Step(number, step.Name, step.Items);
                await ExecuteAsync(new ItemStepContext
                {
                    ExecutionId = executionId,
                    Environment = environment,
                    RecipeDescriptor = recipe,
                    Name = step.Name,
                }, steps, shown, cancellationToken);
            }
            catch (RecipeStepFailedException failure)
            {
                throw RecipeFailure.At(recipe, number, outline.Steps.Count, step.Name, failure.Causes);
            }
            catch (RecipeFormatException exception)
            {
                throw RecipeFailure.At(recipe, number, outline.Steps.Count, step.Name, [exception.Fault], exception);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or RecipeExecutionException))
            {
                throw RecipeFailure.At(recipe, number, outline.Steps.Count, step.Name, [exception.Message], exception);
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

    private async Task ExecuteAsync(ItemStepContext context, RecipeSteps steps, RecipeProgress shown, CancellationToken cancellationToken)
    {
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var handlers = scope.ServiceProvider.GetServices<IRecipeStepHandler>().ToArray();
            MustBeKnown(context.Name, handlers);
            var items = handlers.OfType<ItemStepHandler>().FirstOrDefault(handler => handler.Handles(context.Name))?.ItemsProperty;

            while (await steps.ReadAsync(items, cancellationToken) is { } lot)
            {
                var isFirst = context.Step is null;
                (context.Step, context.First) = (lot.Step, lot.First);
                await (isFirst ? EachAsync(handler => handler.RecipeStepExecutingAsync(context)) : Task.CompletedTask);

                foreach (var handler in handlers)
                {
                    await handler.ExecuteAsync(context);
                }

                if (context.Errors.Count > 0)
                {
                    throw new RecipeStepFailedException([.. context.Errors]);
                }

                shown.Report(lot.First + lot.Count);
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
