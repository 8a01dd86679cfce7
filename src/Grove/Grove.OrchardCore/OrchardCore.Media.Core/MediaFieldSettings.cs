using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

public class MediaFieldSettings : FieldSettings
{
    public MediaFieldSettings() { }
    public bool AllowAnchors { get; set; }
    public bool AllowMediaText { get; set; } = true;
    public bool Multiple { get; set; } = true;
    public string[] AllowedExtensions { get; set; } = [];
}
