using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Identity.Users;

/// <summary>Logs users in. Whoever is disabled may not.</summary>
internal sealed class SignIn(
    UserManager<IUser> users,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<IUser> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<IUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IUser> confirmation) : SignInManager<IUser>(users, accessor, principals, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(IUser user) => ((User)user).IsEnabled && await base.CanSignInAsync(user);
}
