using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Recipes;

/// <summary>Executing recipes is a right that no role but the administrator's has from the start.</summary>
public sealed class RecipePermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([RecipePermissions.ManageRecipes]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [RecipePermissions.ManageRecipes] }];
}
