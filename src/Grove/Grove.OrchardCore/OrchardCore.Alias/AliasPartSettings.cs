namespace OrchardCore.Alias.Settings;

public class AliasPartSettings
{
    public AliasPartSettings() { }
    public string Pattern { get; set; } = "{{ Model.ContentItem | display_text | slugify }}";
}
