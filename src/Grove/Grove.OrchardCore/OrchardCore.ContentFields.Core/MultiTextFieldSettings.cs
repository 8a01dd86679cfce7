using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class MultiTextFieldSettings : FieldSettings
{
    public MultiTextFieldSettings() { }
    public MultiTextFieldValueOption[] Options { get; set; }
}
