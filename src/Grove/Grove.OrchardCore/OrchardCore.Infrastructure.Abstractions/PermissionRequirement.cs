using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

public class PermissionRequirement : IAuthorizationRequirement
{
    public Permission Permission { get; set; }
    public PermissionRequirement(Permission permission)
    {
        Permission = permission;
    }
}
