using Microsoft.Extensions.Hosting;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Reading;

/// <summary>Finds the recipes in the folder Recipes of the host's content root.</summary>
internal sealed class ApplicationRecipeHarvester(IRecipeReader reader, IHostEnvironment environment)
    : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        var files = environment.ContentRootFileProvider;

        foreach (var file in files.GetDirectoryContents(RecipesConstants.RecipesFolderName)
            .Where(file => !file.IsDirectory && file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            recipes.Add(await reader.GetRecipeDescriptorAsync(RecipesConstants.RecipesFolderName, file, files));
        }

        return recipes;
    }
}
