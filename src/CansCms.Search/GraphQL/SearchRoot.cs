using CansCms.Localization.GraphQL;
using CansCms.Search.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using CommonPermissions = OrchardCore.Contents.CommonPermissions;

namespace CansCms.Search.GraphQL;

/// <summary>Adds <c>search(culture, text)</c> to the root: published items of every type that has languages and paths.</summary>
public sealed class SearchRoot(IStringLocalizer<SearchRoot> S) : ISchemaBuilder
{
    private const int DefaultCount = 20;
    private const int MaxCount = 100;
    private const int MaxSkip = 20_000;

    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(SearchRoot));

    public Task BuildAsync(ISchema schema)
    {
        schema.Query.AddField(new FieldType
        {
            Name = "search",
            Description = S["Published items that have all the words of a text, or words that begin so, each once in the best language for the reader. Those with the words in the title come first, then the newest."],
            Type = typeof(NonNullGraphType<FoundItemsGraphType>),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "culture", Description = S["The reader's language."] },
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "text", Description = S["What is looked for; {0} words at most.", SearchText.MostWords] },
                new QueryArgument<IntGraphType> { Name = "first", Description = S["How many, {0} at most.", MaxCount], DefaultValue = DefaultCount },
                new QueryArgument<IntGraphType> { Name = "skip", Description = S["After how many."], DefaultValue = 0 }),
            Resolver = new LockedAsyncFieldResolver<FoundItems>(async context => await FindAsync(context)),
        });

        return Task.CompletedTask;
    }

    private static async Task<FoundItems> FindAsync(IResolveFieldContext context)
    {
        var types = await VisibleTypesAsync(context);
        context.Say(types.Select(type => "type:" + type));

        return await context.RequestServices!.GetRequiredService<ContentSearch>().FindAsync(
            context.GetArgument<string>("culture"),
            context.GetArgument<string>("text"),
            types,
            Math.Clamp(context.GetArgument("first", DefaultCount), 0, MaxCount),
            Math.Clamp(context.GetArgument("skip", 0), 0, MaxSkip));
    }

    private static async Task<IReadOnlyList<string>> VisibleTypesAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var types = new List<string>();

        foreach (var type in await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync())
        {
            var parts = type.Parts.Select(part => part.PartDefinition.Name).ToArray();

            if (parts.Contains(nameof(LocalizationPart)) && parts.Contains(nameof(AutoroutePart))
                && await authorization.AuthorizeAsync(((GraphQLUserContext)context.UserContext).User, CommonPermissions.ViewContent, new ContentItem { ContentType = type.Name }))
            {
                types.Add(type.Name);
            }
        }

        return types;
    }
}
