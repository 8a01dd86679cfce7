using OrchardCore.Markdown.Fields;

namespace Grove.Admin.Editing.Fields;

public sealed class MarkdownFieldEditor : FieldEditor<MarkdownField>
{
    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(MarkdownField.Markdown)];
        field.Show(nameof(MarkdownField.Markdown), field.Data.Text(nameof(MarkdownField.Markdown)) ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        if (field.Form.Values[field.Name(nameof(MarkdownField.Markdown))] is { } markdown)
        {
            field.Data[nameof(MarkdownField.Markdown)] = markdown.ReplaceLineEndings("\n");
        }
    }
}
