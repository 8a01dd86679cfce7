using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class TextField : ContentField
{
    public TextField() { }
    public string Text { get; set; }
}
