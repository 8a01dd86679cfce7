using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class MenuItemPermissionPart : ContentPart
{
    public MenuItemPermissionPart() { }
    public string[] PermissionNames { get; set; } = [];
}
