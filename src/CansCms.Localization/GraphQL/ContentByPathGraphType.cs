using CansCms.Localization.Paths;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL.Resolvers;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Localization.GraphQL;

public sealed class ContentByPathGraphType : ObjectGraphType<ContentByPath>
{
    public ContentByPathGraphType(IStringLocalizer<ContentByPathGraphType> S)
    {
        Name = "ContentByPath";
        Description = S["The item at an address of the site."];

        Field<NonNullGraphType<ContentItemInterface>>("item")
            .Description(S["The item itself."])
            .Resolve(context => context.Source.Item);

        Field<StringGraphType>("culture")
            .Description(S["The language of the item; null where it has none."])
            .Resolve(context => context.Source.Culture);

        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AlternateGraphType>>>>("alternates")
            .Description(S["The languages that the item can be read in, its own among them, for language switches."])
            .Resolve(context => context.Source.Alternates);

        AddField(new FieldType
        {
            Name = "links",
            Description = S["The addresses of the site that the item's text links to."],
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<TextLinkGraphType>>>),
            Resolver = new LockedAsyncFieldResolver<IReadOnlyList<TextLink>>(async context =>
            {
                var reads = new List<string>();
                var links = await TextLinks.OfAsync(((ContentByPath)context.Source!).Item, context.RequestServices!.GetRequiredService<ContentPaths>(), reads);
                context.Say(reads);
                return links;
            }),
        });
    }
}
