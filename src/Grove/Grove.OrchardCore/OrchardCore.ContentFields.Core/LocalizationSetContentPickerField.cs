using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class LocalizationSetContentPickerField : ContentField
{
    public LocalizationSetContentPickerField() { }
    public string[] LocalizationSets { get; set; } = [];
}
