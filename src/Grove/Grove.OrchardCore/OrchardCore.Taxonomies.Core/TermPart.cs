using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

public class TermPart : ContentPart
{
    public TermPart() { }
    public string TaxonomyContentItemId { get; set; }
}
