using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

public class ContentPartContext
{
    public ContentPartContext() { }
    public ContentPartDefinition ContentPartDefinition { get; set; }
}
