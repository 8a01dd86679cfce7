using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

public sealed class LocalizationSetContentPickerFieldEditor(ContentPicks picks) : IFieldEditor
{
    private const string Sets = nameof(LocalizationSetContentPickerField.LocalizationSets);

    public string FieldType => nameof(LocalizationSetContentPickerField);

    public async Task ShowAsync(FieldSection field)
    {
        var settings = field.Settings<LocalizationSetContentPickerFieldSettings>();
        field.View = EditorViews.Field(settings.Multiple ? "PickMany" : "PickOne");
        field.Members = [Sets];
        field.Show(Sets, field.Data.Texts(Sets));
        field.Choices = await picks.SetsAsync(
            settings.DisplayedContentTypes, field.Form.Values[field.Name(ContentPickerFieldEditor.Search)], Chosen(field), field.Form.Culture?.Name);
    }

    public Task BindAsync(FieldSection field)
    {
        field.Data[Sets] = Chosen(field).ToJsonArray();
        return Task.CompletedTask;
    }

    private static string[] Chosen(FieldSection field) => [.. field.Values(Sets).Where(id => id.Length > 0)];
}
