using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;

namespace Grove.Admin.Editing.Fields;

public sealed class DateFieldEditor(IStringLocalizer<AdminText> T) : FieldEditor<DateField>
{
    private const string Format = "yyyy-MM-dd";

    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(DateField.Value)];
        var stored = field.Data.Text(nameof(DateField.Value));
        field.Show(nameof(DateField.Value), DateTimes.Parse(stored)?.ToString(Format, CultureInfo.InvariantCulture) ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        var typed = field.Form.Values[field.Name(nameof(DateField.Value))];
        if (string.IsNullOrWhiteSpace(typed))
        {
            field.Data[nameof(DateField.Value)] = null;
        }
        else if (DateTime.TryParseExact(typed.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            field.Data[nameof(DateField.Value)] = DateTimes.ToJson(date);
        }
        else
        {
            field.Fail(nameof(DateField.Value), T["{0} must be a date, such as 2019-07-31.", field.Label]);
        }
    }
}
