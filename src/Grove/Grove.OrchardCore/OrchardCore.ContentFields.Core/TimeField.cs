using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class TimeField : ContentField
{
    public TimeField() { }
    public TimeSpan? Value { get; set; }
}
