namespace OrchardCore.ContentManagement.Handlers;

public class CreateContentFieldContext : ContentFieldContextBase
{
    public CreateContentFieldContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
