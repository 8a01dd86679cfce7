namespace OrchardCore.ContentManagement.Metadata.Settings;

public class ContentPartFieldSettings
{
    public ContentPartFieldSettings() { }
    public string Description { get; set; }
    public string DisplayMode { get; set; }
    public string DisplayName { get; set; }
    public string Editor { get; set; }
    public string Position { get; set; }
}
