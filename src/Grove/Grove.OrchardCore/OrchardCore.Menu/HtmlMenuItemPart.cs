using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

public class HtmlMenuItemPart : ContentPart
{
    public HtmlMenuItemPart() { }
    public string Html { get; set; }
    public string Target { get; set; }
    public string Url { get; set; }
}
