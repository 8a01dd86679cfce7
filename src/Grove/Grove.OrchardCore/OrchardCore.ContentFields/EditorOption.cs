namespace OrchardCore.ContentFields.Settings;

/// <summary>How a predefined list is shown in an editor.</summary>
public enum EditorOption
{
    Radio,
    Dropdown,
}
