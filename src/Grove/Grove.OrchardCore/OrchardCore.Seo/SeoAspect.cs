using OrchardCore.ResourceManagement;

namespace OrchardCore.Seo.Models;

public class SeoAspect
{
    public MetaEntry[] CustomMetaTags { get; set; } = [];
    public SeoAspect() { }
    public bool Render { get; set; } = true;
    public string Canonical { get; set; }
    public string GoogleSchema { get; set; }
    public string MetaDescription { get; set; }
    public string MetaKeywords { get; set; }
    public string MetaRobots { get; set; }
    public string OpenGraphAppId { get; set; }
    public string OpenGraphDescription { get; set; }
    public string OpenGraphImage { get; set; }
    public string OpenGraphImageAlt { get; set; }
    public string OpenGraphLocale { get; set; }
    public string OpenGraphSiteName { get; set; }
    public string OpenGraphTitle { get; set; }
    public string OpenGraphType { get; set; }
    public string OpenGraphUrl { get; set; }
    public string PageTitle { get; set; }
    public string TwitterCard { get; set; }
    public string TwitterCreator { get; set; }
    public string TwitterDescription { get; set; }
    public string TwitterImage { get; set; }
    public string TwitterImageAlt { get; set; }
    public string TwitterSite { get; set; }
    public string TwitterTitle { get; set; }
    public string TwitterUrl { get; set; }
}
