using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class ContentPickerField : ContentField
{
    public ContentPickerField() { }
    public string[] ContentItemIds { get; set; } = [];
}
