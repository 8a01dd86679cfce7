using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

public class TitlePart : ContentPart
{
    public TitlePart() { }
    public string Title { get; set; }
}
