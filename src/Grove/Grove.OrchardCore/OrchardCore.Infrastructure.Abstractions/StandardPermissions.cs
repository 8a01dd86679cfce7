using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Permissions that every site has.</summary>
public static class StandardPermissions
{
    /// <summary>Grants everything.</summary>
    public static readonly Permission SiteOwner = new("SiteOwner", "Site Owners Permission", isSecurityCritical: true);
}
