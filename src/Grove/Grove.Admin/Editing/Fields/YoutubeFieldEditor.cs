using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;

namespace Grove.Admin.Editing.Fields;

/// <summary>A video's address as people copy it; the one to embed is worked out of it.</summary>
public sealed partial class YoutubeFieldEditor(IStringLocalizer<AdminText> T) : FieldEditor<YoutubeField>
{
    private const string Raw = nameof(YoutubeField.RawAddress);
    private const string Embedded = nameof(YoutubeField.EmbeddedAddress);

    protected override void Show(FieldSection field)
    {
        field.Members = [Raw];
        field.Show(Raw, field.Data.Text(Raw) ?? "");
    }

    protected override void Bind(FieldSection field)
    {
        if (field.Form.Values[field.Name(Raw)]?.Trim() is not { } typed)
        {
            return;
        }

        if (typed.Length == 0)
        {
            field.Data[Raw] = null;
            field.Data[Embedded] = null;
        }
        else if (Video().Match(typed) is { Success: true } video)
        {
            field.Data[Raw] = typed;
            field.Data[Embedded] = $"https://www.youtube.com/embed/{video.Groups["id"].Value}";
        }
        else
        {
            field.Fail(Raw, T["{0} must be the address of a video on YouTube, such as https://youtu.be/ABCdef12345.", field.Label]);
        }
    }

    [GeneratedRegex(@"^https?://(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\.be/)(?<id>[\w-]{6,20})(?:[?&#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Video();
}
