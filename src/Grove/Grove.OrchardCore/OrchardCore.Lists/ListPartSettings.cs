namespace OrchardCore.Lists.Models;

public class ListPartSettings
{
    public ListPartSettings() { }
    public bool EnableOrdering { get; set; }
    public bool ShowFullPager { get; set; }
    public bool ShowHeader { get; set; }
    public int PageSize { get; set; } = 10;
    public string[] ContainedContentTypes { get; set; } = [];
}
