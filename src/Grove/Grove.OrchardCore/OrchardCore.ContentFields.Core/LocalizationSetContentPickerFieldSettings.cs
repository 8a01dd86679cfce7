using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class LocalizationSetContentPickerFieldSettings : FieldSettings
{
    public LocalizationSetContentPickerFieldSettings() { }
    public bool Multiple { get; set; }
    public string[] DisplayedContentTypes { get; set; } = [];
}
