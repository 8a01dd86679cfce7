using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Models;

namespace Grove.Admin.Editing.Parts;

public sealed class TaxonomyPartEditor(IContentManager contents, IContentDefinitionManager definitions)
    : ContainerPartEditor(contents, nameof(TaxonomyPart.Terms), ItemTree.Terms)
{
    public override string PartName => nameof(TaxonomyPart);

    protected override async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(PartSection part)
        => part.Data.Text(nameof(TaxonomyPart.TermContentType)) is { Length: > 0 } name
            && await definitions.GetTypeDefinitionAsync(name) is { } type ? [type] : [];

    // A term knows its taxonomy: GraphQL and the index of terms read it.
    protected override void Prepare(JsonObject item, PartSection part)
        => item.Child(nameof(TermPart))[nameof(TermPart.TaxonomyContentItemId)] = part.Item.ContentItemId;
}
