using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

public sealed class TextFieldEditor(IStringLocalizer<AdminText> T) : FieldEditor<TextField>
{
    private const string ListSettings = "TextFieldPredefinedListEditorSettings";

    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(TextField.Text)];
        field.Show(nameof(TextField.Text), field.Data.Text(nameof(TextField.Text)) ?? field.Settings<TextFieldSettings>().DefaultValue ?? "");
        field.Choices = Options(field);
        Use(field, field.Variant switch
        {
            "TextArea" => "TextArea",
            "PredefinedList" when field.Choices.Count > 0 => "PredefinedList",
            _ => FieldType,
        });
    }

    protected override void Bind(FieldSection field)
    {
        var text = field.Form.Values[field.Name(nameof(TextField.Text))];
        if (text is null)
        {
            return;
        }

        field.Data[nameof(TextField.Text)] = text.ReplaceLineEndings("\n");
        if (field.Variant == "PredefinedList" && text.Length > 0 && Options(field).All(option => option.Value != text))
        {
            field.Fail(nameof(TextField.Text), T["Choose one of the values in the list."]);
        }
    }

    private static Choice[] Options(FieldSection field)
        => [.. (field.Definition.Settings[ListSettings] as JsonObject).Objects("Options")
            .Select(option => new Choice(option.Text("value") ?? "", option.Text("name") ?? option.Text("value") ?? ""))];
}
