namespace OrchardCore.ContentManagement.Metadata.Settings;

public abstract class FieldSettings
{
    protected FieldSettings() { }
    public bool Required { get; set; }
    public string Hint { get; set; }
}
