namespace OrchardCore.Security;

public class Role : IRole
{
    public List<RoleClaim> RoleClaims { get; set; }
    public Role Clone() => throw new NotImplementedException();
    public Role() { }
    public string NormalizedRoleName { get; set; }
    public string RoleDescription { get; set; }
    public string RoleName { get; set; }
}
