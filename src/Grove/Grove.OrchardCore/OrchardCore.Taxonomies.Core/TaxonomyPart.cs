using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

public class TaxonomyPart : ContentPart
{
    public List<ContentItem> Terms { get; set; } = [];
    public TaxonomyPart() { }
    public string TermContentType { get; set; }
}
