namespace OrchardCore.ContentManagement.Handlers;

public class UpdateContentFieldContext : ContentFieldContextBase
{
    public ContentItem UpdatingItem { get; set; }
    public UpdateContentFieldContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
