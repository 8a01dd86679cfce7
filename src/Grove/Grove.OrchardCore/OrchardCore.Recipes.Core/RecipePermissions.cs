using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

/// <summary>The permissions on recipes.</summary>
public static class RecipePermissions
{
    /// <summary>Whoever has it may change anything a recipe can: it is the administrator's.</summary>
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Manage Recipes", isSecurityCritical: true);
}
