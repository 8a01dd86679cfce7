using System.Text.Json.Nodes;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Grove.Admin.Editing.Fields;

/// <summary>Paths in the media library, each with its text for people who do not see it.</summary>
public sealed class MediaFieldEditor : FieldEditor<MediaField>
{
    protected override void Show(FieldSection field)
    {
        field.Members = [nameof(MediaField.Paths)];
        var paths = field.Data.Texts(nameof(MediaField.Paths));
        field.Show(nameof(MediaField.Paths), paths);
        field.Show(nameof(MediaField.MediaTexts), field.Data.Texts(nameof(MediaField.MediaTexts)));
    }

    protected override void Bind(FieldSection field)
    {
        var paths = field.Form.Values.All(field.Name(nameof(MediaField.Paths)));
        var texts = field.Form.Values.All(field.Name(nameof(MediaField.MediaTexts)));
        var kept = Enumerable.Range(0, paths.Length).Where(at => !string.IsNullOrWhiteSpace(paths[at])).ToArray();

        field.Data[nameof(MediaField.Paths)] = kept.Select(at => paths[at].Trim().TrimStart('/')).ToJsonArray();
        field.Data[nameof(MediaField.MediaTexts)] = kept.Select(at => at < texts.Length ? texts[at].Trim() : "").ToJsonArray();
    }

    /// <summary>One row for every file, and room for more where the field allows it.</summary>
    public static int Rows(FieldSection field)
    {
        var filled = field.Values(nameof(MediaField.Paths)).Length;
        return field.Settings<MediaFieldSettings>().Multiple ? filled + 1 : Math.Max(1, filled);
    }
}
