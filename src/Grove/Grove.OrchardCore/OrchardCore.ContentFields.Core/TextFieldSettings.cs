using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class TextFieldSettings : FieldSettings
{
    public TextFieldSettings() { }
    public string DefaultValue { get; set; }
    public string Pattern { get; set; }
    public string Placeholder { get; set; }
}
