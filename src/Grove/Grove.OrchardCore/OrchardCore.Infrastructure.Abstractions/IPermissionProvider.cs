namespace OrchardCore.Security.Permissions;

public interface IPermissionProvider
{
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
    Task<IEnumerable<Permission>> GetPermissionsAsync();
}
