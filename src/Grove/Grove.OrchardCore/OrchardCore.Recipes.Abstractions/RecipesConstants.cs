namespace OrchardCore.Recipes;

/// <summary>Where recipes are, and how their files are named.</summary>
public static class RecipesConstants
{
    public const string RecipeExtension = ".recipe.json";

    public const string RecipesFolderName = "Recipes";
}
