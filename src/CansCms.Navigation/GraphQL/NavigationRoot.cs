using CansCms.Navigation.Models;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;

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
            Resolver = new FuncFieldResolver<IDataLoaderResult<NavigationMenu?>>(Load),
        });

        return Task.CompletedTask;
    }

    private static IDataLoaderResult<NavigationMenu?> Load(IResolveFieldContext context)
        => context.RequestServices!.GetRequiredService<NavigationLoader>().Load(
            context,
            new(context.GetArgument<string>("alias"), context.GetArgument<string>("culture"), context.GetArgument<string?>("path")));
}
