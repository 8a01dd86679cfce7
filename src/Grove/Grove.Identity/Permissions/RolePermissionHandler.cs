using System.Security.Claims;
using Grove.Identity.Roles;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;

namespace Grove.Identity.Permissions;

/// <summary>Grants what the roles of a person grant. Everybody has the role Anonymous, whoever has logged in Authenticated too.</summary>
internal sealed class RolePermissionHandler(RoleGrants grants) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded && await grants.AnyGrantsAsync(RolesOf(context.User), requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }

    private static IEnumerable<string> RolesOf(ClaimsPrincipal? user)
    {
        yield return RoleNames.Anonymous;

        if (user?.Identity is not { IsAuthenticated: true })
        {
            yield break;
        }

        yield return RoleNames.Authenticated;

        foreach (var claim in user.Claims)
        {
            if (claim.Type is ClaimTypes.Role or "role")
            {
                yield return claim.Value;
            }
        }
    }
}
