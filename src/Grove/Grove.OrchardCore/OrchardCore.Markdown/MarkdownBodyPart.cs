using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Models;

public class MarkdownBodyPart : ContentPart
{
    public MarkdownBodyPart() { }
    public string Markdown { get; set; }
}
