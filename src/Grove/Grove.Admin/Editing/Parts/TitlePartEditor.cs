using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class TitlePartEditor : PartEditor<TitlePart>
{
    private const string Title = nameof(TitlePart.Title);

    protected override void Show(PartSection part)
    {
        part.Members = [Title];
        part.Show(Title, part.Data.Text(Title) ?? "");
        if (Options(part) == TitlePartOptions.GeneratedHidden)
        {
            part.View = null;
        }
    }

    protected override void Bind(PartSection part)
    {
        if (Options(part) is TitlePartOptions.Editable or TitlePartOptions.EditableRequired && part.Value(Title) is { } typed)
        {
            part.Data[Title] = typed.Trim();
            part.Item.Data[nameof(ContentItem.DisplayText)] = typed.Trim();
        }
    }

    public static TitlePartOptions Options(PartSection part) => part.Settings<TitlePartSettings>().Options;
}
