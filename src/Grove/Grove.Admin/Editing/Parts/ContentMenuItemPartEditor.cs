using OrchardCore.Menu.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>A menu item that leads to a content item; the item is chosen in the part's own picker field.</summary>
public sealed class ContentMenuItemPartEditor : PartEditor<ContentMenuItemPart>
{
    protected override void Show(PartSection part)
    {
        part.Members = [MenuItemName.Member];
        part.View = EditorViews.Part("MenuItem");
        MenuItemName.Show(part);
    }

    protected override void Bind(PartSection part) => MenuItemName.Bind(part);
}
