using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class TimeFieldSettings : FieldSettings
{
    public TimeFieldSettings() { }
    public string Step { get; set; }
}
