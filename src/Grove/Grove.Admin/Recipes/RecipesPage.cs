using OrchardCore.Recipes.Models;

namespace Grove.Admin.Recipes;

/// <summary>The recipes that can be executed, and why the last one was not.</summary>
public sealed record RecipesPage(IReadOnlyList<RecipeDescriptor> Recipes, IReadOnlyList<string> Errors);
