namespace OrchardCore.Flows.Models;

public class BagPartSettings
{
    public BagPartSettings() { }
    public bool CollapseContainedItems { get; set; }
    public string DisplayType { get; set; }
    public string[] ContainedContentTypes { get; set; } = [];
    public string[] ContainedStereotypes { get; set; } = [];
}
