using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models;

public class HtmlBodyPart : ContentPart
{
    public HtmlBodyPart() { }
    public string Html { get; set; }
}
