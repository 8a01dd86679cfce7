using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

public sealed class LinkFieldEditor : FieldEditor<LinkField>
{
    protected override void Show(FieldSection field)
    {
        var settings = field.Settings<LinkFieldSettings>();
        field.Members = [nameof(LinkField.Url), nameof(LinkField.Text)];
        field.Show(nameof(LinkField.Url), field.Data.Text(nameof(LinkField.Url)) ?? settings.DefaultUrl ?? "");
        field.Show(nameof(LinkField.Text), field.Data.Text(nameof(LinkField.Text)) ?? settings.DefaultText ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        foreach (var member in (string[])[nameof(LinkField.Url), nameof(LinkField.Text)])
        {
            if (field.Form.Values[field.Name(member)] is { } typed)
            {
                field.Data[member] = typed.Trim();
            }
        }
    }
}
