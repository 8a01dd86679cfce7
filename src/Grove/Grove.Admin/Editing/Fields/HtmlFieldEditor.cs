using OrchardCore.ContentFields.Fields;

namespace Grove.Admin.Editing.Fields;

public sealed class HtmlFieldEditor : FieldEditor<HtmlField>
{
    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(HtmlField.Html)];
        field.Show(nameof(HtmlField.Html), field.Data.Text(nameof(HtmlField.Html)) ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        if (field.Form.Values[field.Name(nameof(HtmlField.Html))] is { } html)
        {
            field.Data[nameof(HtmlField.Html)] = html.ReplaceLineEndings("\n");
        }
    }
}
