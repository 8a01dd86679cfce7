using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

public class ListPart : ContentPart
{
    public ListPart() { }
}
