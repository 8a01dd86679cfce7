using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class MenuItemsListPart : ContentPart
{
    public List<ContentItem> MenuItems { get; set; } = [];
    public MenuItemsListPart() { }
}
