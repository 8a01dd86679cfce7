using OrchardCore.Html.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class HtmlBodyPartEditor : PartEditor<HtmlBodyPart>
{
    private const string Html = nameof(HtmlBodyPart.Html);

    protected override void Show(PartSection part)
    {
        part.Members = [Html];
        part.Show(Html, part.Data.Text(Html) ?? "");
    }

    protected override void Bind(PartSection part)
    {
        if (part.Value(Html) is { } typed)
        {
            part.Data[Html] = typed.ReplaceLineEndings("\n");
        }
    }
}
