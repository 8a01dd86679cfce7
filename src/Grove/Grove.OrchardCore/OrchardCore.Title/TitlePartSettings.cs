namespace OrchardCore.Title.Models;

public class TitlePartSettings
{
    public TitlePartOptions Options { get; set; }
    public TitlePartSettings() { }
    public bool RenderTitle { get; set; } = true;
    public string Pattern { get; set; }
    public string Placeholder { get; set; }
}
