using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.ContentFields.Indexing.SQL;

public abstract class ContentFieldIndex : MapIndex
{
    protected ContentFieldIndex() { }
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public string ContentField { get; set; }
    public string ContentItemId { get; set; }
    public string ContentItemVersionId { get; set; }
    public string ContentPart { get; set; }
    public string ContentType { get; set; }
}
