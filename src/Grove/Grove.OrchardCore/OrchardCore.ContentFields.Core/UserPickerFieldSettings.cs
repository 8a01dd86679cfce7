using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class UserPickerFieldSettings : FieldSettings
{
    public UserPickerFieldSettings() { }
    public bool DisplayAllUsers { get; set; }
    public bool Multiple { get; set; }
    public string Placeholder { get; set; }
    public string[] DisplayedRoles { get; set; } = [];
}
