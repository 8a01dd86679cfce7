using Microsoft.AspNetCore.Identity;
using OrchardCore;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Grove.Identity.Users;

/// <summary>Keeps users as documents.</summary>
internal sealed class UserStore(ISession session) :
    IUserPasswordStore<IUser>, IUserEmailStore<IUser>, IUserRoleStore<IUser>, IUserLockoutStore<IUser>, IUserSecurityStampStore<IUser>
{
    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        var document = (User)user;
        document.UserId ??= IdGenerator.GenerateId();
        await session.SaveAsync(document, cancellationToken: cancellationToken);
        await session.FlushAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        await session.SaveAsync((User)user, cancellationToken: cancellationToken);
        return IdentityResult.Success;
    }

    public Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        session.Delete(user);
        return Task.FromResult(IdentityResult.Success);
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public async Task<IList<IUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
        => [.. (await session.Query<User, UserIndex>().ListAsync(cancellationToken)).Where(user => user.RoleNames.Contains(roleName, StringComparer.OrdinalIgnoreCase))];

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(((User)user).UserName);

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(((User)user).NormalizedUserName);

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(((User)user).PasswordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).PasswordHash is not null);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(((User)user).Email);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(((User)user).NormalizedEmail);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).EmailConfirmed);

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).RoleNames);

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(((User)user).SecurityStamp);

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).IsLockoutEnabled);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<DateTimeOffset?>(((User)user).LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : null);

    public Task<bool> IsInRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
        => Task.FromResult(((User)user).RoleNames.Contains(roleName, StringComparer.OrdinalIgnoreCase));

    public Task AddToRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
        => Set(user, document => document.RoleNames = [.. document.RoleNames.Append(roleName).Distinct(StringComparer.OrdinalIgnoreCase)]);

    public Task RemoveFromRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
        => Set(user, document => document.RoleNames = [.. document.RoleNames.Where(name => !name.Equals(roleName, StringComparison.OrdinalIgnoreCase))]);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken) => Set(user, document => document.UserName = userName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken) => Set(user, document => document.NormalizedUserName = normalizedName);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken) => Set(user, document => document.PasswordHash = passwordHash);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken) => Set(user, document => document.Email = email);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken) => Set(user, document => document.NormalizedEmail = normalizedEmail);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken) => Set(user, document => document.EmailConfirmed = confirmed);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken) => Set(user, document => document.SecurityStamp = stamp);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken) => Set(user, document => document.IsLockoutEnabled = enabled);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Set(user, document => document.LockoutEndUtc = lockoutEnd?.UtcDateTime);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Set(user, document => document.AccessFailedCount = 0);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(++((User)user).AccessFailedCount);

    public void Dispose()
    {
        // The session belongs to the scope.
    }

    private static Task Set(IUser user, Action<User> change)
    {
        change((User)user);
        return Task.CompletedTask;
    }
}
