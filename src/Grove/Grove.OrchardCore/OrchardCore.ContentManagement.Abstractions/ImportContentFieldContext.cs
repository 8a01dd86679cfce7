namespace OrchardCore.ContentManagement.Handlers;

public class ImportContentFieldContext : ContentFieldContextBase
{
    public ContentItem OriginalContentItem { get; set; }
    public ImportContentFieldContext(ContentItem contentItem, ContentItem originalContentItem = null) : base(contentItem)
    {
        OriginalContentItem = originalContentItem;
    }
}
