using YesSql.Indexes;

namespace OrchardCore.Lists.Indexes;

public class ContainedPartIndex : MapIndex
{
    public ContainedPartIndex() { }
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public const int MaxDisplayTextSize = 255;
    public int Order { get; set; }
    public string ContentItemId { get; set; }
    public string DisplayText { get; set; }
    public string ListContentItemId { get; set; }
    public string ListContentType { get; set; }
}
