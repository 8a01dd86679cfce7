using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class BagPartEditor(IContentManager contents, IContentDefinitionManager definitions)
    : ContainerPartEditor(contents, nameof(BagPart.ContentItems), ItemTree.Flat)
{
    public override string PartName => nameof(BagPart);

    protected override bool IsCollapsed(PartSection part) => part.Settings<BagPartSettings>().CollapseContainedItems;

    protected override async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(PartSection part)
    {
        var settings = part.Settings<BagPartSettings>();
        return [.. (await definitions.ListTypeDefinitionsAsync()).Where(type =>
            settings.ContainedContentTypes?.Contains(type.Name) == true
            || settings.ContainedStereotypes?.Any(stereotype => type.StereotypeEquals(stereotype)) == true)];
    }
}
