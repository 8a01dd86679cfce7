using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;
using Grove.Storage.Querying;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Layers.Models;
using YesSql;
using YesSql.Services;

namespace Grove.GraphQL.Roots;

/// <summary>The layers of the site with their widgets.</summary>
internal sealed class LayersRoot : ContentRoot
{
    public override void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user)
    {
        var widget = new ObjectGraphType { Name = "LayerWidget", Description = "A widget on a layer" };
        widget.AddField<Placed>("zone", scalars.String, "Where on the page it stands", placed => placed.Place.Zone);
        widget.AddField<Placed>("position", scalars.Decimal, "Its place among those in the zone", placed => (decimal)placed.Place.Position);
        widget.AddField<Placed>("renderTitle", scalars.Boolean, "Whether its title is shown", placed => placed.Place.RenderTitle);
        widget.AddField<Placed>("widget", types.ContentItem, "The widget", placed => placed.Item);

        var layer = new ObjectGraphType { Name = "Layer", Description = "A group of pages with widgets" };
        layer.AddField<Layer>("name", scalars.String, "The layer's name", found => found.Name);
        layer.AddField<Layer>("description", scalars.String, "What the layer is for", found => found.Description);
        layer.AddField<Layer>("layerrule", new ListGraphType(scalars.String), "When the layer is shown", _ => Array.Empty<string>());
        layer.AddAsync<Layer>("widgets", new ListGraphType(widget), "The layer's widgets", async (found, context) => await WidgetsAsync(found, context),
            Types.Field.Argument("status", scalars.Status, "Which versions are meant"));

        schema.Query.AddField(new FieldType
        {
            Name = "siteLayers",
            Description = "The layers of the site",
            ResolvedType = new ListGraphType(layer),
            Resolver = new FuncFieldResolver<object?>(async context => (await context.RequestServices!.GetRequiredService<IDocumentManager<LayersDocument>>().GetOrCreateImmutableAsync()).Layers),
        });
    }

    private static async Task<object?> WidgetsAsync(Layer layer, IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var types = (await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget")).Select(type => type.Name).ToArray();
        var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType.IsIn(types))
            .Where(ItemStatus.Of(context.GetArgument<PublicationStatusEnum?>("status") ?? PublicationStatusEnum.Published)).ListAsync();

        return (await services.GetRequiredService<ItemAccess>().VisibleAsync(items))
            .Where(item => item.TryGet<LayerMetadata>(out var place) && place.Layer == layer.Name)
            .Select(item => new Placed(item, item.Get<LayerMetadata>(nameof(LayerMetadata))))
            .OrderBy(placed => placed.Place.Position)
            .ToArray();
    }

    private sealed record Placed(ContentItem Item, LayerMetadata Place);
}
