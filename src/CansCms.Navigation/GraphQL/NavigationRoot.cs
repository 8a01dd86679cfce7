using CansCms.Localization.GraphQL;
using CansCms.Navigation.Models;
using CansCms.Navigation.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;

namespace CansCms.Navigation.GraphQL;

/// <summary>Adds <c>navigation(alias, culture, path)</c> to the root: the tree of a menu with the current page marked in it.</summary>
public sealed class NavigationRoot(IStringLocalizer<NavigationRoot> S) : ISchemaBuilder
{
    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(NavigationRoot));

    public Task BuildAsync(ISchema schema)
    {
        schema.Query.AddField(new FieldType
        {
            Name = "navigation",
            Description = S["A menu in a language or the best that stands in for it; null where there is none."],
            Type = typeof(NavigationMenuGraphType),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "alias", Description = S["The menu's alias without its language, such as main-menu."] },
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "culture", Description = S["The reader's language."] },
                new QueryArgument<StringGraphType> { Name = "path", Description = S["The path of the current page."] }),
            Resolver = new LockedAsyncFieldResolver<NavigationMenu?>(context => new(ReadAsync(context))),
        });

        return Task.CompletedTask;
    }

    private static async Task<NavigationMenu?> ReadAsync(IResolveFieldContext context)
    {
        var reads = new List<string>();
        var menu = await context.RequestServices!.GetRequiredService<NavigationReader>().ReadAsync(
            context.GetArgument<string>("alias"),
            context.GetArgument<string>("culture"),
            context.GetArgument<string?>("path"),
            ((GraphQLUserContext)context.UserContext).User,
            reads);

        context.Say(reads);
        return menu;
    }
}
