using Grove.Admin.Media;
using Grove.Media.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Grove.Admin.Editing.Fields;

/// <summary>Files of the media library, each with its text for people who do not see it. A new file can be sent along with the form.</summary>
public sealed class MediaFieldEditor(
    MediaBrowsing browsing, MediaUploads uploads, IAuthorizationService authorization, IHttpContextAccessor http, IStringLocalizer<AdminText> T) : IFieldEditor
{
    /// <summary>The input for a new file, and the text for it; they are part of the form but not of the content.</summary>
    public const string Upload = "$upload";
    public const string UploadText = "$uploadtext";

    private const string Paths = nameof(MediaField.Paths);
    private const string Texts = nameof(MediaField.MediaTexts);

    public string FieldType => nameof(MediaField);

    public async Task ShowAsync(FieldSection field)
    {
        field.View = EditorViews.Field(FieldType);
        field.Members = [Paths];
        field.Show(Paths, field.Data.Texts(Paths));
        field.Show(Texts, field.Data.Texts(Texts));
        field.Choices = [.. (await browsing.NewestAsync()).Select(path => new Choice(path, path))];
    }

    public async Task BindAsync(FieldSection field)
    {
        var stored = field.Data.Texts(Paths);
        var paths = field.Form.Values.All(field.Name(Paths));
        var texts = field.Form.Values.All(field.Name(Texts));
        var kept = Enumerable.Range(0, paths.Length)
            .Where(at => !string.IsNullOrWhiteSpace(paths[at]))
            .Select(at => (Path: paths[at].Trim().TrimStart('/'), Text: at < texts.Length ? texts[at].Trim() : ""))
            .ToList();

        foreach (var (path, _) in kept.Where(file => !stored.Contains(file.Path)))
        {
            if (path.Split('/', '\\').Contains("..") || await browsing.FindAsync(path) is null)
            {
                field.Fail(Paths, T["{0}: there is no file “{1}” in the media library.", field.Label, path]);
            }
        }

        if (await UploadedAsync(field) is { } uploaded)
        {
            if (!field.Settings<MediaFieldSettings>().Multiple)
            {
                kept.Clear();
            }

            kept.Add((uploaded, field.Form.Values[field.Name(UploadText)]?.Trim() ?? ""));
            field.Form.Values.Set(field.Name(Paths), [.. kept.Select(file => file.Path)]);
            field.Form.Values.Set(field.Name(Texts), [.. kept.Select(file => file.Text)]);
        }

        field.Data[Paths] = kept.Select(file => file.Path).ToJsonArray();
        field.Data[Texts] = kept.Select(file => file.Text).ToJsonArray();
    }

    /// <summary>One row for every file, and room for more where the field allows it.</summary>
    public static int Rows(FieldSection field)
    {
        var filled = field.Values(Paths).Length;
        return field.Settings<MediaFieldSettings>().Multiple ? filled + 1 : Math.Max(1, filled);
    }

    private async Task<string?> UploadedAsync(FieldSection field)
    {
        if (field.Form.Values.File(field.Name(Upload)) is not { Length: > 0 } file)
        {
            return null;
        }

        if (!await authorization.AuthorizeAsync(http.HttpContext!.User, MediaPermissions.ManageMedia))
        {
            field.Fail(Paths, T["Your role does not include uploading files."]);
            return null;
        }

        await using var content = file.OpenReadStream();
        var result = await uploads.TakeAsync("", file.FileName, content);

        if (result.Error is { } error)
        {
            field.Fail(Paths, error);
        }

        return result.Path;
    }
}
