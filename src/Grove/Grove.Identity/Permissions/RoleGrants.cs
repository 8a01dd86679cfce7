using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Identity.Permissions;

/// <summary>The permissions that roles grant, worked out once for each state of the roles.</summary>
internal sealed class RoleGrants(IDocumentManager<RolesDocument> documents)
{
    private static readonly ConditionalWeakTable<RolesDocument, FrozenDictionary<string, FrozenSet<string>>> _grants = [];

    /// <summary>Whether any of the roles grants the permission, directly or by one that implies it.</summary>
    public async Task<bool> AnyGrantsAsync(IEnumerable<string> roles, Permission permission)
    {
        var document = await documents.GetOrCreateImmutableAsync();
        var grants = _grants.GetValue(document, static document => document.Roles.ToFrozenDictionary(
            role => role.RoleName,
            role => role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase));
        var granted = roles.Select(role => grants.GetValueOrDefault(role)).OfType<FrozenSet<string>>().ToArray();
        return granted.Any(names => names.Contains(StandardPermissions.SiteOwner.Name)) || IsGranted(permission, granted, []);
    }

    private static bool IsGranted(Permission permission, FrozenSet<string>[] granted, HashSet<string> asked)
        => asked.Add(permission.Name)
            && (granted.Any(names => names.Contains(permission.Name)) || (permission.ImpliedBy ?? []).Any(other => IsGranted(other, granted, asked)));
}
