using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

public class ActivatingContentContext : ContentContextBase
{
    public ActivatingContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
    public ContentTypeDefinition Definition { get; set; }
    public string ContentType { get; set; }
}
