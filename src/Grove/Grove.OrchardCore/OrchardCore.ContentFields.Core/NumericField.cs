using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class NumericField : ContentField
{
    public NumericField() { }
    public decimal? Value { get; set; }
}
