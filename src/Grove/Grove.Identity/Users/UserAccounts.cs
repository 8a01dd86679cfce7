using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace Grove.Identity.Users;

/// <summary>Manages users, with lockouts on the host's clock.</summary>
internal sealed class UserAccounts(
    IUserStore<IUser> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<IUser> hasher,
    IEnumerable<IUserValidator<IUser>> userValidators,
    IEnumerable<IPasswordValidator<IUser>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<IUser>> logger,
    TimeProvider time) : UserManager<IUser>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    public override async Task<bool> IsLockedOutAsync(IUser user)
        => await GetLockoutEnabledAsync(user) && await GetLockoutEndDateAsync(user) > time.GetUtcNow();

    public override async Task<IdentityResult> AccessFailedAsync(IUser user)
    {
        var locking = (IUserLockoutStore<IUser>)Store;

        if (await locking.IncrementAccessFailedCountAsync(user, CancellationToken) >= Options.Lockout.MaxFailedAccessAttempts)
        {
            await locking.SetLockoutEndDateAsync(user, time.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan, CancellationToken);
            await locking.ResetAccessFailedCountAsync(user, CancellationToken);
        }

        return await UpdateUserAsync(user);
    }
}
