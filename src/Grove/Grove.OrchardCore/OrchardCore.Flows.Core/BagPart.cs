using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

public class BagPart : ContentPart
{
    public BagPart() { }
    public List<ContentItem> ContentItems { get; set; } = [];
}
