namespace OrchardCore.ContentManagement.Handlers;

public class VersionContentFieldContext : ContentFieldContextBase
{
    public ContentItem BuildingContentItem { get; }
    public VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem) : base(contentItem)
    {
        BuildingContentItem = buildingContentItem;
    }
}
