namespace OrchardCore.ContentManagement.Handlers;

public class VersionContentContext : ContentContextBase
{
    public ContentItem BuildingContentItem { get; }
    public VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem) : base(contentItem)
    {
        BuildingContentItem = buildingContentItem;
    }
}
