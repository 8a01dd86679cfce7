using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Admin.Users;

/// <summary>Keeps the site its administrators: only they make others one or touch an administrator's account, and the last one stays.</summary>
public sealed class AdministratorGuard(UserManager<IUser> users, IAuthorizationService authorization)
{
    public const string Role = "Administrator";

    /// <summary>Whether a person may change an account at all.</summary>
    public async Task<bool> MayChangeAsync(ClaimsPrincipal person, User? account)
        => account is null || !IsAdministrator(account.RoleNames) || await MayGrantAsync(person);

    /// <summary>Whether a person may make somebody an administrator.</summary>
    public Task<bool> MayGrantAsync(ClaimsPrincipal person) => authorization.AuthorizeAsync(person, StandardPermissions.SiteOwner);

    /// <summary>Whether nobody could manage the site if this account were no longer an administrator's.</summary>
    public async Task<bool> IsLastAsync(User account)
        => IsAdministrator(account.RoleNames) && account.IsEnabled
            && !(await users.GetUsersInRoleAsync(Role)).Cast<User>().Any(other => other.IsEnabled && other.UserId != account.UserId);

    public static bool IsAdministrator(IEnumerable<string> roles) => roles.Contains(Role, StringComparer.OrdinalIgnoreCase);
}
