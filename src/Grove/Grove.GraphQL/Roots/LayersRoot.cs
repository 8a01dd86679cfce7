using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.Documents;
using OrchardCore.Layers.Models;

namespace Grove.GraphQL.Roots;

/// <summary>The layers of the site with their widgets.</summary>
internal sealed class LayersRoot : ContentRoot
{
    public override void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user)
    {
        var widget = new ObjectGraphType { Name = "LayerWidget", Description = "A widget on a layer" };
        widget.AddField<PlacedWidget>("zone", scalars.String, "Where on the page it stands", placed => placed.Place.Zone);
        widget.AddField<PlacedWidget>("position", scalars.Decimal, "Its place among those in the zone", placed => (decimal)placed.Place.Position);
        widget.AddField<PlacedWidget>("renderTitle", scalars.Boolean, "Whether its title is shown", placed => placed.Place.RenderTitle);
        widget.AddField<PlacedWidget>("widget", types.ContentItem, "The widget", placed => placed.Item);

        var layer = new ObjectGraphType { Name = "Layer", Description = "A group of pages with widgets" };
        layer.AddField<Layer>("name", scalars.String, "The layer's name", found => found.Name);
        layer.AddField<Layer>("description", scalars.String, "What the layer is for", found => found.Description);
        layer.AddField<Layer>("layerrule", new ListGraphType(scalars.String), "When the layer is shown", _ => Array.Empty<string>());
        layer.AddAsync<Layer>("widgets", new ListGraphType(widget), "The layer's widgets", (found, context) =>
            {
                var status = context.GetArgument<PublicationStatusEnum?>("status") ?? PublicationStatusEnum.Published;
                return new(context.RequestServices!.GetRequiredService<WidgetLoader>().OfLayers(status).Load([found.Name], find => find(found.Name)));
            },
            Types.Field.Argument("status", scalars.Status, "Which versions are meant"));

        schema.Query.AddField(new FieldType
        {
            Name = "siteLayers",
            Description = "The layers of the site",
            ResolvedType = new ListGraphType(layer),
            Resolver = new FuncFieldResolver<object?>(async context => (await context.RequestServices!.GetRequiredService<IDocumentManager<LayersDocument>>().GetOrCreateImmutableAsync()).Layers),
        });
    }
}
