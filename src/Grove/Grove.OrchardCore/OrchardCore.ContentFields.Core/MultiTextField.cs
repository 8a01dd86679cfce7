using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class MultiTextField : ContentField
{
    public MultiTextField() { }
    public string[] Values { get; set; } = [];
}
