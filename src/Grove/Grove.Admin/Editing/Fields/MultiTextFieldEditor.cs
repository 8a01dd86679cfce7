using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

public sealed class MultiTextFieldEditor : FieldEditor<MultiTextField>
{
    protected override void Show(FieldSection field)
    {
        var settings = field.Settings<MultiTextFieldSettings>();
        var stored = field.Data.ContainsKey(nameof(MultiTextField.Values))
            ? field.Data.Texts(nameof(MultiTextField.Values))
            : [.. (settings.Options ?? []).Where(option => option.Default).Select(option => option.Value)];

        field.Members = [nameof(MultiTextField.Values)];
        field.Show(nameof(MultiTextField.Values), stored);
        field.Choices =
        [
            .. (settings.Options ?? []).Select(option => new Choice(option.Value, option.Name ?? option.Value)),

            // A value whose option was taken away is still the item's, until an editor unticks it.
            .. stored.Except((settings.Options ?? []).Select(option => option.Value)).Select(value => new Choice(value, value)),
        ];
        Use(field, "Checkboxes");
    }

    protected override void Bind(FieldSection field)
        => field.Data[nameof(MultiTextField.Values)] = field.Form.Values.All(field.Name(nameof(MultiTextField.Values)))
            .Where(value => value.Length > 0)
            .ToJsonArray();
}
