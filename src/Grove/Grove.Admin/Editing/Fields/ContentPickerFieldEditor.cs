using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace Grove.Admin.Editing.Fields;

public sealed class ContentPickerFieldEditor(ContentPicks picks) : IFieldEditor
{
    /// <summary>The box to search in; it is part of the form but not of the content.</summary>
    public const string Search = "$search";

    private const string Ids = nameof(ContentPickerField.ContentItemIds);

    public string FieldType => nameof(ContentPickerField);

    public async Task ShowAsync(FieldSection field)
    {
        var settings = field.Settings<ContentPickerFieldSettings>();
        field.View = EditorViews.Field(settings.Multiple ? "PickMany" : "PickOne");
        field.Members = [Ids];
        field.Show(Ids, field.Data.Texts(Ids));
        field.Choices = await picks.ItemsAsync(
            settings.DisplayAllContentTypes ? null : settings.DisplayedContentTypes, field.Form.Values[field.Name(Search)], Chosen(field));
    }

    public Task BindAsync(FieldSection field)
    {
        field.Data[Ids] = Chosen(field).ToJsonArray();
        return Task.CompletedTask;
    }

    private static string[] Chosen(FieldSection field) => [.. field.Values(Ids).Where(id => id.Length > 0)];
}
