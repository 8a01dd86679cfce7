
namespace OrchardCore.Security.Permissions;

public class PermissionStereotype
{
    public IEnumerable<Permission> Permissions { get; set; }
    public PermissionStereotype() { }
    public string Name { get; set; }
}
