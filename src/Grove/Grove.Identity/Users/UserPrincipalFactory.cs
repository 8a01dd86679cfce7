using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Identity.Users;

/// <summary>Says in claims who a user is and which roles the user has.</summary>
internal sealed class UserPrincipalFactory(UserManager<IUser> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<IUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(((User)user).RoleNames.Select(role => new Claim(ClaimTypes.Role, role)));
        identity.AddClaims(((User)user).UserClaims.Select(claim => claim.ToClaim()));
        return identity;
    }
}
