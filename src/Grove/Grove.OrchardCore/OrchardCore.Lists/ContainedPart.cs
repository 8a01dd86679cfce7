using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

public class ContainedPart : ContentPart
{
    public ContainedPart() { }
    public int Order { get; set; }
    public string ListContentItemId { get; set; }
    public string ListContentType { get; set; }
}
