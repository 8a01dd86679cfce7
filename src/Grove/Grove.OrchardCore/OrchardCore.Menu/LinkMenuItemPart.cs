using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class LinkMenuItemPart : ContentPart
{
    public LinkMenuItemPart() { }
    public string Target { get; set; }
    public string Url { get; set; }
}
