using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class ContentMenuItemPart : ContentPart
{
    public ContentMenuItemPart() { }
    public bool CheckContentPermissions { get; set; }
}
