using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Steps;

/// <summary>Executes other recipes, by their names.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters) : NamedRecipeStepHandler("recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = new List<RecipeDescriptor>();

        foreach (var harvester in harvesters)
        {
            known.AddRange(await harvester.HarvestRecipesAsync());
        }

        var inner = new List<RecipeDescriptor>();

        foreach (var (position, value) in (context.Step["Values"] as JsonArray ?? []).Index())
        {
            var name = (value as JsonObject)?["name"]?.ToString();

            if (known.Find(recipe => recipe.Name == name) is { } recipe)
            {
                inner.Add(recipe);
            }
            else
            {
                context.Errors.Add($"Values[{position}]: there is no recipe '{name}'. Known are {string.Join(", ", known.Select(recipe => recipe.Name).Order())}.");
            }
        }

        context.InnerRecipes = inner;
    }
}
