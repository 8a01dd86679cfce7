using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace Grove.Admin;

/// <summary>Whom the admin lets in unless a role says otherwise.</summary>
public sealed class AdminPermissionProvider : IPermissionProvider
{
    private static readonly string[] _roles = ["Administrator", "Editor", "Moderator", "Author", "Contributor"];

    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([AdminPermissions.AccessAdminPanel]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => _roles.Select(role => new PermissionStereotype { Name = role, Permissions = [AdminPermissions.AccessAdminPanel] });
}
