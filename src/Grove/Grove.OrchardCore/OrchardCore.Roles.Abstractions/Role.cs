namespace OrchardCore.Security;

/// <summary>A role, with the permissions that it grants as claims.</summary>
public class Role : IRole
{
    public string RoleName { get; set; }

    public string RoleDescription { get; set; }

    public string NormalizedRoleName { get; set; }

    public List<RoleClaim> RoleClaims { get; set; } = [];

    public Role Clone() => new()
    {
        RoleName = RoleName,
        RoleDescription = RoleDescription,
        NormalizedRoleName = NormalizedRoleName,
        RoleClaims = [.. RoleClaims.Select(claim => claim.Clone())],
    };
}
