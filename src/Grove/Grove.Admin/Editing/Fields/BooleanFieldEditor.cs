using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

public sealed class BooleanFieldEditor : FieldEditor<BooleanField>
{
    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(BooleanField.Value)];
        var value = field.Data.ContainsKey(nameof(BooleanField.Value))
            ? field.Data.Flag(nameof(BooleanField.Value))
            : field.Settings<BooleanFieldSettings>().DefaultValue;
        field.Show(nameof(BooleanField.Value), value ? "true" : "false");
    }

    protected override void Bind(FieldSection field)
        => field.Data[nameof(BooleanField.Value)] = field.Form.Values[field.Name(nameof(BooleanField.Value))] == "true";
}
