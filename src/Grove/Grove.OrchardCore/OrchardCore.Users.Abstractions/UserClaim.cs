using System.Security.Claims;

namespace OrchardCore.Users.Models;

public class UserClaim
{
    public Claim ToClaim() => throw new NotImplementedException();
    public UserClaim() { }
    public string ClaimType { get; set; }
    public string ClaimValue { get; set; }
}
