using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>What a person needs to come into the admin.</summary>
public static class AdminPermissions
{
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");
}
