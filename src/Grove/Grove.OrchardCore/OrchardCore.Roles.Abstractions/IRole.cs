namespace OrchardCore.Security;

public interface IRole
{
    string RoleDescription { get; }
    string RoleName { get; }
}
