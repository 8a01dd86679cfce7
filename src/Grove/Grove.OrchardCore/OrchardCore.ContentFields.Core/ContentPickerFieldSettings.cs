using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class ContentPickerFieldSettings : FieldSettings
{
    public ContentPickerFieldSettings() { }
    public bool DisplayAllContentTypes { get; set; }
    public bool Multiple { get; set; }
    public string Placeholder { get; set; }
    public string TitlePattern { get; set; } = "{{ Model.ContentItem | display_text }}";
    public string[] DisplayedContentTypes { get; set; } = [];
    public string[] DisplayedStereotypes { get; set; } = [];
}
