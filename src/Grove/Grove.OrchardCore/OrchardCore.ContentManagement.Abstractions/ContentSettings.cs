namespace OrchardCore.ContentManagement.Metadata.Settings;

public class ContentSettings
{
    public ContentSettings() { }
    public bool IsSystemDefined { get; set; }
}
