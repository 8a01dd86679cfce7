using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class DateFieldSettings : FieldSettings
{
    public DateFieldSettings() { }
}
