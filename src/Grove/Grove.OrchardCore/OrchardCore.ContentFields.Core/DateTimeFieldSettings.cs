using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class DateTimeFieldSettings : FieldSettings
{
    public DateTimeFieldSettings() { }
}
