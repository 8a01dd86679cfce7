using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>What people may do with the accounts of others.</summary>
public static class UsersPermissions
{
    public static readonly Permission ManageUsers = new("ManageUsers", "Managing Users", isSecurityCritical: true);
}
