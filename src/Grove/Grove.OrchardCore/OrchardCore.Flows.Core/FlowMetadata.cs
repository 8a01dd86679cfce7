using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

public class FlowMetadata : ContentPart
{
    public FlowAlignment Alignment { get; set; }
    public FlowMetadata() { }
    public int Size { get; set; }
}
