using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Loading;
using Grove.GraphQL.Schemas;
using Grove.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.GraphQL.Queries;

namespace Grove.GraphQL.Roots;

/// <summary>A published item by its id.</summary>
internal sealed class ContentItemRoot : ContentRoot
{
    public override void AddTo(ISchema schema, ContentTypes types, Scalars scalars, IObjectGraphType user) => schema.Query.AddField(new FieldType
    {
        Name = "contentItem",
        Description = "The published content item with the id",
        ResolvedType = types.ContentItem,
        Arguments = new QueryArguments(Types.Field.Argument("contentItemId", new NonNullGraphType(scalars.String), "The item's id")),
        Resolver = new FuncFieldResolver<object?>(context =>
        {
            var id = context.GetArgument<string>("contentItemId");
            return context.RequestServices!.GetRequiredService<ItemLoader>().ById(PublicationStatusEnum.Published).Load([id], find => find(id));
        }),
    });
}
