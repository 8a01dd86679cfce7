using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class BooleanField : ContentField
{
    public BooleanField() { }
    public bool Value { get; set; }
}
