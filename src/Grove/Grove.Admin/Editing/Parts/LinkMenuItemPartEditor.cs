using OrchardCore.Menu.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class LinkMenuItemPartEditor : PartEditor<LinkMenuItemPart>
{
    private const string Url = nameof(LinkMenuItemPart.Url);

    protected override void Show(PartSection part)
    {
        part.Members = [MenuItemName.Member, Url];
        part.View = EditorViews.Part("MenuItem");
        MenuItemName.Show(part);
        part.Show(Url, part.Data.Text(Url) ?? "");
    }

    protected override void Bind(PartSection part)
    {
        MenuItemName.Bind(part);
        if (part.Value(Url) is { } typed)
        {
            part.Data[Url] = typed.Trim();
        }
    }
}
