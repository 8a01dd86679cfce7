using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentPartContext : ValidateContentContext
{
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; }
    public ValidateContentPartContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
