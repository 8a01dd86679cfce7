using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Fields;

public class MarkdownField : ContentField
{
    public MarkdownField() { }
    public string Markdown { get; set; }
}
