using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;

namespace Grove.Admin.Editing.Fields;

public sealed class TimeFieldEditor(IStringLocalizer<AdminText> T) : FieldEditor<TimeField>
{
    private const string Value = nameof(TimeField.Value);

    private static readonly string[] _formats = [@"h\:mm", @"hh\:mm", @"hh\:mm\:ss"];

    protected override void Show(FieldSection field)
    {
        field.Members = [Value];
        var stored = TimeSpan.TryParse(field.Data.Text(Value), CultureInfo.InvariantCulture, out var time) ? time : (TimeSpan?)null;
        field.Show(Value, stored?.ToString(stored.Value.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture) ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        var typed = field.Form.Values[field.Name(Value)];
        if (string.IsNullOrWhiteSpace(typed))
        {
            field.Data[Value] = null;
        }
        else if (TimeSpan.TryParseExact(typed.Trim(), _formats, CultureInfo.InvariantCulture, out var time) && time.TotalHours < 24)
        {
            field.Data[Value] = time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        }
        else
        {
            field.Fail(Value, T["{0} must be a time of day, such as 14:30.", field.Label]);
        }
    }
}
