using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Taxonomies.Settings;

public class TaxonomyFieldSettings : FieldSettings
{
    public TaxonomyFieldSettings() { }
    public bool LeavesOnly { get; set; }
    public bool Open { get; set; }
    public bool Unique { get; set; }
    public string Placeholder { get; set; }
    public string TaxonomyContentItemId { get; set; }
}
