using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

public class AliasPartIndex : MapIndex
{
    public AliasPartIndex() { }
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public string Alias { get; set; }
    public string ContentItemId { get; set; }
}
