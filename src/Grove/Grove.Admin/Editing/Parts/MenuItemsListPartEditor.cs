using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class MenuItemsListPartEditor(IContentManager contents, IContentDefinitionManager definitions)
    : ContainerPartEditor(contents, nameof(MenuItemsListPart.MenuItems), ItemTree.MenuItems)
{
    private const string MenuItem = "MenuItem";

    public override string PartName => nameof(MenuItemsListPart);

    protected override async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(PartSection part)
        => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals(MenuItem))];
}
