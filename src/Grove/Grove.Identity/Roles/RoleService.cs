using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace Grove.Identity.Roles;

/// <summary>Answers which roles there are.</summary>
internal sealed class RoleService(IDocumentManager<RolesDocument> documents) : IRoleService
{
    public async Task<IEnumerable<IRole>> GetRolesAsync() => (await documents.GetOrCreateImmutableAsync()).Roles;

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => (await documents.GetOrCreateImmutableAsync()).Roles.Select(role => role.NormalizedRoleName);

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
        => (await documents.GetOrCreateImmutableAsync()).Roles
            .FirstOrDefault(known => known.RoleName.Equals(role, StringComparison.OrdinalIgnoreCase))?.RoleClaims.Select(claim => claim.ToClaim()) ?? [];
}
