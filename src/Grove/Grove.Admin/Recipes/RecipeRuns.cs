using Grove.Recipes.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Admin.Recipes;

/// <summary>Executes the recipes that the site brings, and those that somebody sends.</summary>
public sealed class RecipeRuns(
    IEnumerable<IRecipeHarvester> harvesters, IRecipeReader reader, IRecipeExecutor executor, IEnumerable<IRecipeEnvironmentProvider> environments)
{
    /// <summary>All but those that set a site up, which this one is already.</summary>
    public async Task<IReadOnlyList<RecipeDescriptor>> ListAsync()
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var harvester in harvesters)
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return [.. recipes.Where(recipe => !recipe.IsSetupRecipe).OrderBy(recipe => recipe.Name, StringComparer.Ordinal)];
    }

    public async Task<RecipeDescriptor?> FindAsync(string name) => (await ListAsync()).FirstOrDefault(recipe => recipe.Name == name);

    public Task<RecipeDescriptor> ReadAsync(IFormFile file)
        => reader.GetRecipeDescriptorAsync("", RecipeFile.FromStream(Path.GetFileName(file.FileName), file.Length, file.OpenReadStream), new NullFileProvider());

    /// <summary>Executes the recipe, all or nothing.</summary>
    /// <returns>Why it was not executed; empty where it was.</returns>
    public async Task<IReadOnlyList<string>> ExecuteAsync(RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        var environment = new Dictionary<string, object>();

        foreach (var provider in environments.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        try
        {
            await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, environment, cancellationToken);
            return [];
        }
        catch (RecipeExecutionException failure)
        {
            return failure.StepResult.Errors ?? [failure.Message];
        }
    }
}
