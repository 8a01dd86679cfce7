namespace OrchardCore.ContentManagement.Routing;

/// <summary>A path and the content item, or the item in it, that answers there.</summary>
public class AutorouteEntry
{
    public long DocumentId;
    public string ContentItemId;
    public string ContainedContentItemId;
    public string JsonPath;
    public string Path;

    public AutorouteEntry(string contentItemId, string path, string containedContentItemId = null, string jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}
