using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

public class FlowPart : ContentPart
{
    public FlowPart() { }
    public List<ContentItem> Widgets { get; set; } = [];
}
