using OrchardCore.Roles;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace Grove.Identity.Permissions;

/// <summary>The permissions on accounts and roles, which only the administrator has unless a role says otherwise.</summary>
internal sealed class IdentityPermissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([UsersPermissions.ManageUsers, RolesPermissions.ManageRoles]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
