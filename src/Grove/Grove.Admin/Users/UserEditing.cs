using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Admin.Users;

/// <summary>Makes and changes accounts, or nothing at all: what is refused comes back as errors of the form.</summary>
public sealed class UserEditing(UserManager<IUser> users, IRoleService roles, AdministratorGuard administrators, IStringLocalizer<AdminText> T)
{
    /// <summary>The roles that the form offers. Everybody has the roles Anonymous and Authenticated without being given them.</summary>
    public async Task<IReadOnlyList<RoleChoice>> RolesAsync(ClaimsPrincipal person, IEnumerable<string> chosen)
    {
        var mayGrant = await administrators.MayGrantAsync(person);
        return [.. (await roles.GetRolesAsync())
            .Where(role => role.RoleName is not ("Anonymous" or "Authenticated"))
            .OrderBy(role => role.RoleName, StringComparer.CurrentCulture)
            .Select(role => new RoleChoice(
                role.RoleName, role.RoleDescription, chosen.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase), mayGrant || role.RoleName != AdministratorGuard.Role))];
    }

    public async Task<bool> CreateAsync(ClaimsPrincipal person, UserForm form, ModelStateDictionary errors)
    {
        var user = new User { UserName = form.UserName?.Trim(), Email = form.Email?.Trim(), EmailConfirmed = true, IsEnabled = form.IsEnabled, IsLockoutEnabled = true };
        user.RoleNames = await AllowedAsync(person, form.Roles, user.RoleNames);
        return CheckNames(form, errors) && UserErrors.AreNone(await users.CreateAsync(user, form.Password ?? ""), errors, nameof(UserForm.Password));
    }

    public async Task<bool> UpdateAsync(ClaimsPrincipal person, User user, UserForm form, ModelStateDictionary errors)
    {
        var chosen = await AllowedAsync(person, form.Roles, user.RoleNames);

        if (await administrators.IsLastAsync(user) && !AdministratorGuard.IsAdministrator(chosen))
        {
            errors.AddModelError(nameof(UserForm.Roles), T["This is the last administrator. Make somebody else one first."]);
        }

        if (!form.IsEnabled && user.IsEnabled && (user.UserId == users.GetUserId(person) || await administrators.IsLastAsync(user)))
        {
            errors.AddModelError(nameof(UserForm.IsEnabled), T["Neither your own account nor the last administrator's can be disabled."]);
        }

        if (!CheckNames(form, errors) || !errors.IsValid)
        {
            return false;
        }

        var isDisabledNow = user.IsEnabled && !form.IsEnabled;
        user.UserName = form.UserName!.Trim();
        user.Email = form.Email!.Trim();
        user.RoleNames = chosen;
        user.IsEnabled = form.IsEnabled;

        // A new stamp ends the account's sessions. Other changes count in them from the next click on.
        return UserErrors.AreNone(isDisabledNow ? await users.UpdateSecurityStampAsync(user) : await users.UpdateAsync(user), errors, nameof(UserForm.UserName));
    }

    private bool CheckNames(UserForm form, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(form.UserName))
        {
            errors.AddModelError(nameof(UserForm.UserName), T["The account needs a user name."]);
        }

        if (string.IsNullOrWhiteSpace(form.Email))
        {
            errors.AddModelError(nameof(UserForm.Email), T["The account needs an e-mail address."]);
        }

        return errors.IsValid;
    }

    /// <summary>What was chosen of the roles that there are; a role that the person may not give or take stays as it is.</summary>
    private async Task<IList<string>> AllowedAsync(ClaimsPrincipal person, string[] chosen, IEnumerable<string> present)
        => [.. (await RolesAsync(person, present))
            .Where(role => role.MayChange ? chosen.Contains(role.Name, StringComparer.OrdinalIgnoreCase) : role.IsChosen)
            .Select(role => role.Name)];
}
