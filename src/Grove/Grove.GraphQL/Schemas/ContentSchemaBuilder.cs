using GraphQL.Types;
using Grove.GraphQL.Filters;
using Grove.GraphQL.Roots;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using OrchardCore.ContentManagement.GraphQL.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Data;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.GraphQL.Schemas;

/// <summary>Adds a list for every content type, with its filter and order, and all types that these need.</summary>
/// <remarks>It lives as long as the shell, and finds what belongs to a unit of work in the current one.</remarks>
internal sealed class ContentSchemaBuilder : ISchemaBuilder
{
    private const string FieldIndexes = "Grove.Content.Fields.Indexing";

    public Task<string> GetIdentifierAsync() => ShellScope.Services.GetRequiredService<IContentDefinitionManager>().GetIdentifierAsync();

    public async Task BuildAsync(ISchema schema)
    {
        var services = ShellScope.Services;
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        var contentItem = services.GetRequiredService<ContentItemInterface>();
        schema.RegisterType(contentItem);
        var scalars = new Scalars();
        var user = UserRoot.Type(scalars);
        Scalars.AddTo(schema);
        var types = new ContentTypes(
            scalars,
            user,
            contentItem,
            services.GetRequiredService<IOptions<ContentOptions>>().Value.ContentPartOptionsLookup,
            services,
            hasFieldIndexes: services.GetServices<IScopedIndexProvider>().Any(index => index.GetType().Namespace == FieldIndexes));
        var all = (await definitions.ListTypeDefinitionsAsync()).Where(type => !type.GetSettings<GraphQLContentTypeSettings>().Hidden).ToArray();

        foreach (var definition in all)
        {
            var type = types.AddObject(definition, all);
            var (filter, order) = (types.Filter(definition), new ItemOrder(definition.Name, scalars));

            foreach (var added in new IGraphType[] { type, filter, order })
            {
                schema.RegisterType(added);
            }

            if (!definition.HasStereotype())
            {
                schema.Query.AddField(List(definition, type, filter, order, scalars));
            }
        }

        foreach (var type in types.PartTypes)
        {
            schema.RegisterType(type);
        }

        foreach (var root in services.GetServices<ContentRoot>())
        {
            root.AddTo(schema, types, scalars, user);
        }
    }

    private static FieldType List(ContentTypeDefinition definition, IObjectGraphType type, ItemFilter filter, ItemOrder order, Scalars scalars) => new()
    {
        Name = Names.OfField(definition.Name),
        Description = $"The content items of the type {definition.DisplayName}",
        ResolvedType = new ListGraphType(type),
        Arguments = new QueryArguments(
            new QueryArgument(filter) { Name = "where", Description = "Which items are meant" },
            new QueryArgument(order) { Name = "orderBy", Description = "How the items are ordered" },
            Types.Field.Argument("first", scalars.Int, "How many items are answered"),
            Types.Field.Argument("skip", scalars.Int, "After how many items"),
            new QueryArgument(scalars.Status) { Name = "status", Description = "Which versions are meant", DefaultValue = PublicationStatusEnum.Published }),
        Resolver = new ItemListResolver(definition.Name, filter),
    };
}
