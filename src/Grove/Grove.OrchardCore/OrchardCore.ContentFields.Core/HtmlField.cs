using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class HtmlField : ContentField
{
    public HtmlField() { }
    public string Html { get; set; }
}
