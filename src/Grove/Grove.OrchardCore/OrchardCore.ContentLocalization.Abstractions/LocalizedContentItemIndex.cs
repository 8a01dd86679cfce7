using YesSql.Indexes;

namespace OrchardCore.ContentLocalization.Records;

public class LocalizedContentItemIndex : MapIndex
{
    public LocalizedContentItemIndex() { }
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public long DocumentId { get; set; }
    public string ContentItemId { get; set; }
    public string Culture { get; set; }
    public string LocalizationSet { get; set; }
}
