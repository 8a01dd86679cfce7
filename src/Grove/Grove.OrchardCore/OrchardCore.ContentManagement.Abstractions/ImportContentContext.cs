namespace OrchardCore.ContentManagement.Handlers;

public class ImportContentContext : ContentContextBase
{
    public ContentItem OriginalContentItem { get; set; }
    public ImportContentContext(ContentItem contentItem, ContentItem originalContentItem = null) : base(contentItem)
    {
        OriginalContentItem = originalContentItem;
    }
}
