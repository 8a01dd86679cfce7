namespace OrchardCore.ContentManagement.Handlers;

public class PublishContentContext : ContentContextBase
{
    public PublishContentContext(ContentItem contentItem, ContentItem previousContentItem) : base(contentItem)
        => PreviousItem = previousContentItem;

    public ContentItem PreviousItem { get; set; }

    /// <summary>Set by a handler to stop the publication.</summary>
    public bool Cancel { get; set; }
}
