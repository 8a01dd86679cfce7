using Grove.Admin.Items;
using OrchardCore.ContentManagement;

namespace Grove.Admin.Lists;

public sealed record ContentListRow(
    ContentItem Item, string TypeName, bool IsPublished, bool HasDraft, string Modified, IReadOnlyList<ItemTranslation> Translations, ItemRights Rights);
