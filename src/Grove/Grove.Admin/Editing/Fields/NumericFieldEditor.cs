using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

/// <summary>Numbers are shown as the admin's language writes them; a decimal point and a decimal comma are both understood.</summary>
public sealed class NumericFieldEditor(IStringLocalizer<AdminText> T) : FieldEditor<NumericField>
{
    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(NumericField.Value)];
        var stored = field.Data.ContainsKey(nameof(NumericField.Value))
            ? field.Data.Text(nameof(NumericField.Value))
            : field.Settings<NumericFieldSettings>().DefaultValue;
        field.Show(nameof(NumericField.Value), Parse(stored)?.ToString("0.############", CultureInfo.CurrentCulture) ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        var typed = field.Form.Values[field.Name(nameof(NumericField.Value))];
        if (string.IsNullOrWhiteSpace(typed))
        {
            field.Data[nameof(NumericField.Value)] = null;
        }
        else if (Parse(typed) is { } number)
        {
            field.Data[nameof(NumericField.Value)] = JsonValue.Create(number);
        }
        else
        {
            field.Fail(nameof(NumericField.Value), T["{0} must be a number, such as 1234.5.", field.Label]);
        }
    }

    internal static decimal? Parse(string? text)
    {
        var plain = string.Concat((text ?? "").Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
