using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>A page laid out of widgets, each edited in place. How wide a widget is and where it stands is kept as it is.</summary>
public sealed class FlowPartEditor(IContentManager contents, IContentDefinitionManager definitions)
    : ContainerPartEditor(contents, nameof(FlowPart.Widgets), ItemTree.Flat)
{
    private const string Widget = "Widget";

    public override string PartName => nameof(FlowPart);

    protected override bool IsCollapsed(PartSection part) => true;

    protected override async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(PartSection part)
        => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals(Widget))];
}
