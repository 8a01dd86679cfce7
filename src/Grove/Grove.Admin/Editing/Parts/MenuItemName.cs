using OrchardCore.ContentManagement;

namespace Grove.Admin.Editing.Parts;

/// <summary>The text of a menu item is the item's display text; items of older recipes keep a copy in their part.</summary>
internal static class MenuItemName
{
    public const string Member = "Name";

    public static void Show(PartSection part) => part.Show(Member, part.Item.DisplayText ?? part.Data.Text(Member) ?? "");

    public static void Bind(PartSection part)
    {
        if (part.Value(Member) is not { } typed)
        {
            return;
        }

        part.Item.Data[nameof(ContentItem.DisplayText)] = typed.Trim();
        if (part.Data.ContainsKey(Member))
        {
            part.Data[Member] = typed.Trim();
        }
    }
}
