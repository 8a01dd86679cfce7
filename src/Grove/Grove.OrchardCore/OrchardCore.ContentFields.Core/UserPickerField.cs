using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class UserPickerField : ContentField
{
    public UserPickerField() { }
    public string[] UserIds { get; set; } = [];
}
