using Grove.Storage.Querying;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Layers.Models;
using YesSql;
using YesSql.Services;

namespace Grove.GraphQL.Loading;

/// <summary>Reads the widgets of the layers, of all layers with one statement.</summary>
internal sealed class WidgetLoader(ISession session, IContentDefinitionManager definitions, ItemAccess access)
{
    private readonly Dictionary<PublicationStatusEnum, Batch<IEnumerable<PlacedWidget>>> _ofLayers = [];

    /// <summary>The widgets of a layer by its name, in their order.</summary>
    public Batch<IEnumerable<PlacedWidget>> OfLayers(PublicationStatusEnum status)
    {
        if (!_ofLayers.TryGetValue(status, out var batch))
        {
            _ofLayers.Add(status, batch = new(_ => ReadAsync(status)));
        }

        return batch;
    }

    private async Task<Func<string, IEnumerable<PlacedWidget>>> ReadAsync(PublicationStatusEnum status)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget")).Select(type => type.Name).ToArray();
        var items = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType.IsIn(types)).Where(ItemStatus.Of(status)).ListAsync();

        var placed = (await access.VisibleAsync(items))
            .Where(item => item.TryGet<LayerMetadata>(out _))
            .Select(item => new PlacedWidget(item, item.Get<LayerMetadata>(nameof(LayerMetadata))))
            .OrderBy(widget => widget.Place.Position)
            .ToLookup(widget => widget.Place.Layer);

        return layer => placed[layer];
    }
}
