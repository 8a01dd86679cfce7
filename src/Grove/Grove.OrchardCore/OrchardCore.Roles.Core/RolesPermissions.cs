using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>What people may do with roles.</summary>
public static class RolesPermissions
{
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
}
