using CansCms.Localization.Paths;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL.Resolvers;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Localization.GraphQL;

/// <summary>The item at an address, with what only its page asks for.</summary>
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

        AddField(new FieldType
        {
            Name = "alternates",
            Description = S["The languages that the item can be read in, its own among them, for language switches."],
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<AlternateGraphType>>>),
            Resolver = new LockedAsyncFieldResolver<IReadOnlyList<Alternate>>(async context => await AlternatesAsync(context)),
        });

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

    private static async Task<IReadOnlyList<Alternate>> AlternatesAsync(IResolveFieldContext context)
    {
        if (Translations.SetOf(((ContentByPath)context.Source!).Item) is not { Length: > 0 } set)
        {
            return [];
        }

        context.ReadsSets([set]);
        var translations = await context.RequestServices!.GetRequiredService<Translations>().OfAsync([set]);
        var alternates = new List<Alternate>();

        foreach (var translation in translations[set].OrderBy(Translations.CultureOf, StringComparer.Ordinal))
        {
            if (Translations.CultureOf(translation) is { } culture && await context.MayViewAsync(translation))
            {
                alternates.Add(new(culture, translation.TryGet<AutoroutePart>(out var route) ? route.Path : null, translation));
            }
        }

        return alternates;
    }
}
