using Grove.Hosting.Features;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Hosting.Web;

/// <summary>Finds the recipes that modules carry in their folder Recipes.</summary>
internal sealed class ModuleRecipes(IExtensionManager extensions, IRecipeReader reader) : IRecipeHarvester
{
    private const string Folder = RecipesConstants.RecipesFolderName + "/";

    private static readonly NullFileProvider _nothingBeside = new();

    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var module in extensions.GetExtensions().OfType<ModuleExtension>())
        {
            foreach (var file in module.Assembly.GetManifestResourceNames().Where(IsRecipe).Order(StringComparer.Ordinal))
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync($"{module.SubPath}/{RecipesConstants.RecipesFolderName}", new EmbeddedFile(module.Assembly, file), _nothingBeside));
            }
        }

        return recipes;
    }

    private static bool IsRecipe(string resource)
        => resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase);
}
