namespace Grove.Admin.Roles;

/// <summary>What a role's page sends.</summary>
public sealed class RoleForm
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string[] Permissions { get; set; } = [];
}
