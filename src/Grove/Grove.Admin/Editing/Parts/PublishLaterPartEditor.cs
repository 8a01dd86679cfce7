using Microsoft.Extensions.Localization;
using OrchardCore.PublishLater.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class PublishLaterPartEditor(DateTimes times, IStringLocalizer<AdminText> T) : IPartEditor
{
    private const string At = nameof(PublishLaterPart.ScheduledPublishUtc);

    public string PartName => nameof(PublishLaterPart);

    public async Task ShowAsync(PartSection part)
    {
        part.View = EditorViews.Part(PartName);
        part.Members = [At];
        part.Show(At, await times.ShowAsync(part.Data.Text(At)));
    }

    public async Task BindAsync(PartSection part)
    {
        var typed = part.Value(At);
        if (string.IsNullOrWhiteSpace(typed))
        {
            part.Data[At] = null;
        }
        else if (await times.ReadAsync(typed) is { } utc)
        {
            part.Data[At] = DateTimes.ToJson(utc);
        }
        else
        {
            part.Fail(At, T["{0} must be a date and a time, such as 2019-07-31T14:30.", T["Publish at"]]);
        }
    }
}
