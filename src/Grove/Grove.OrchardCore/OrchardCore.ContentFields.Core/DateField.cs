using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class DateField : ContentField
{
    public DateField() { }
    public DateTime? Value { get; set; }
}
