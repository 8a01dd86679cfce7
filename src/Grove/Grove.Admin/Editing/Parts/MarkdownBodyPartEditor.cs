using OrchardCore.Markdown.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class MarkdownBodyPartEditor : PartEditor<MarkdownBodyPart>
{
    private const string Markdown = nameof(MarkdownBodyPart.Markdown);

    protected override void Show(PartSection part)
    {
        part.Members = [Markdown];
        part.Show(Markdown, part.Data.Text(Markdown) ?? "");
    }

    protected override void Bind(PartSection part)
    {
        if (part.Value(Markdown) is { } typed)
        {
            part.Data[Markdown] = typed.ReplaceLineEndings("\n");
        }
    }
}
