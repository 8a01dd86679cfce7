using System.Security.Claims;
using Grove.Admin.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace Grove.Admin.Roles;

/// <summary>Makes, changes and deletes roles.</summary>
public sealed class RoleEditing(
    IDocumentManager<RolesDocument> documents, PermissionCatalog catalog, UserManager<IUser> users, IStringLocalizer<AdminText> T)
{
    private const int NameLength = 100;

    private static readonly string[] _system = [AdministratorGuard.Role, "Authenticated", "Anonymous"];

    public async Task<IReadOnlyList<Role>> ListAsync() => [.. (await documents.GetOrCreateImmutableAsync()).Roles.OrderBy(role => role.RoleName, StringComparer.CurrentCulture)];

    public async Task<Role?> FindAsync(string? name)
        => (await documents.GetOrCreateImmutableAsync()).Roles.FirstOrDefault(role => role.RoleName.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Roles that every site has cannot be deleted, and the administrator's rights not be changed.</summary>
    public static bool IsSystem(Role role) => _system.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase);

    public static bool IsFixed(Role role) => role.RoleName.Equals(AdministratorGuard.Role, StringComparison.OrdinalIgnoreCase);

    public static string[] PermissionsOf(Role role)
        => [.. role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue)];

    public async Task<bool> CreateAsync(ClaimsPrincipal person, RoleForm form, ModelStateDictionary errors)
    {
        var name = form.Name?.Trim() ?? "";

        if (name.Length is 0 or > NameLength || name.Any(letter => char.IsControl(letter) || letter is '/' or '\\' or ','))
        {
            errors.AddModelError(nameof(RoleForm.Name), T["The role needs a name of at most {0} letters, without slashes and commas.", NameLength]);
        }
        else if (await FindAsync(name) is not null)
        {
            errors.AddModelError(nameof(RoleForm.Name), T["There is a role {0} already.", name]);
        }

        if (!errors.IsValid)
        {
            return false;
        }

        var document = await documents.GetOrCreateMutableAsync();
        var role = new Role { RoleName = name, NormalizedRoleName = name.ToUpperInvariant() };
        document.Roles.Add(role);
        await SetAsync(person, role, form);
        await documents.UpdateAsync(document);
        return true;
    }

    public async Task UpdateAsync(ClaimsPrincipal person, string name, RoleForm form)
    {
        var document = await documents.GetOrCreateMutableAsync();
        await SetAsync(person, document.Roles.Single(role => role.RoleName.Equals(name, StringComparison.OrdinalIgnoreCase)), form);
        await documents.UpdateAsync(document);
    }

    public async Task DeleteAsync(string name)
    {
        foreach (var user in await users.GetUsersInRoleAsync(name))
        {
            await users.RemoveFromRoleAsync(user, name);
        }

        var document = await documents.GetOrCreateMutableAsync();
        document.Roles.RemoveAll(role => role.RoleName.Equals(name, StringComparison.OrdinalIgnoreCase));
        await documents.UpdateAsync(document);
    }

    private async Task SetAsync(ClaimsPrincipal person, Role role, RoleForm form)
    {
        role.RoleDescription = form.Description?.Trim();

        if (IsFixed(role))
        {
            return;
        }

        var offered = (await catalog.GroupsAsync(person, PermissionsOf(role))).SelectMany(group => group.Permissions).ToDictionary(choice => choice.Name, StringComparer.OrdinalIgnoreCase);

        // A permission of a feature that is switched off, and one that the person may not give or take, stay as they are.
        var kept = role.RoleClaims.Where(claim => claim.ClaimType != Permission.ClaimType || !offered.TryGetValue(claim.ClaimValue, out var choice) || !choice.MayChange);
        var chosen = form.Permissions.Where(name => offered.TryGetValue(name, out var choice) && choice.MayChange).Select(name => RoleClaim.Create(offered[name].Name));
        role.RoleClaims = [.. kept, .. chosen];
    }
}
