using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;

namespace Grove.Admin.Editing.Fields;

public sealed class DateTimeFieldEditor(DateTimes times, IStringLocalizer<AdminText> T) : IFieldEditor
{
    private const string Value = nameof(DateTimeField.Value);

    public string FieldType => nameof(DateTimeField);

    public async Task ShowAsync(FieldSection field)
    {
        field.View = EditorViews.Field(FieldType);
        field.Members = [Value];
        field.Show(Value, await times.ShowAsync(field.Data.Text(Value)));
    }

    public async Task BindAsync(FieldSection field)
    {
        var typed = field.Form.Values[field.Name(Value)];
        if (string.IsNullOrWhiteSpace(typed))
        {
            field.Data[Value] = null;
        }
        else if (await times.ReadAsync(typed) is { } utc)
        {
            field.Data[Value] = DateTimes.ToJson(utc);
        }
        else
        {
            field.Fail(Value, T["{0} must be a date and a time, such as 2019-07-31T14:30.", field.Label]);
        }
    }
}
