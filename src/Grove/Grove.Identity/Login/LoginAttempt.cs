using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Identity.Login;

/// <summary>Tries a name and a password. A name that nobody has is answered as one that somebody has, and as fast.</summary>
internal sealed class LoginAttempt(SignInManager<IUser> signIn, UserManager<IUser> users, StrangerLockout strangers)
{
    public async Task<LoginResult> TryAsync(string name, string password, bool remember)
    {
        var user = await users.FindByNameAsync(name) ?? await users.FindByEmailAsync(name);

        if (user is null || !await signIn.CanSignInAsync(user))
        {
            return TryAsStranger(users.NormalizeName(name), password);
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);

        if (!result.Succeeded)
        {
            return new(false, result.IsLockedOut ? await users.GetLockoutEndDateAsync(user) : null);
        }

        await signIn.SignInAsync(user, remember);
        return new(true, null);
    }

    private LoginResult TryAsStranger(string name, string password)
    {
        if (strangers.LockedUntil(name) is { } lockedUntil)
        {
            return new(false, lockedUntil);
        }

        users.PasswordHasher.HashPassword(new User(), password);
        return new(false, strangers.Fail(name));
    }
}

/// <summary>Whether somebody is in, and if not, until when further attempts are in vain.</summary>
internal sealed record LoginResult(bool Succeeded, DateTimeOffset? LockedUntil);
