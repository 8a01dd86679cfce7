namespace CansCms.Resources.Models;

/// <summary>The taxonomy of the kinds of resource: factsheet, guide, legislation analysis, leaflet. Editors own its terms.</summary>
public static class ResourceKindsTaxonomy
{
    /// <summary>The id under which the recipe brings it.</summary>
    public const string ContentItemId = "cansresourcekinds000000000";

    public const string TermContentType = "ResourceKind";
}
