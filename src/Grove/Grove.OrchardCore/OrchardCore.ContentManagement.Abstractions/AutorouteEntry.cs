namespace OrchardCore.ContentManagement.Routing;

public class AutorouteEntry
{
    public AutorouteEntry(string contentItemId, string path, string containedContentItemId = null, string jsonPath = null) => throw new NotImplementedException();
    public long DocumentId;
    public string ContainedContentItemId;
    public string ContentItemId;
    public string JsonPath;
    public string Path;
}
