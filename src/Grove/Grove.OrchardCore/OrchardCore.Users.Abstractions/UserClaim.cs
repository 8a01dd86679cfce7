using System.Security.Claims;

namespace OrchardCore.Users.Models;

/// <summary>A claim about a user.</summary>
public class UserClaim
{
    public string ClaimType { get; set; }

    public string ClaimValue { get; set; }

    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
