using CansCms.Localization.Paths;
using CansCms.Localization.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace CansCms.Localization.GraphQL;

/// <summary>Adds <c>contentByPath(path)</c> to the root: the published item at an address, whatever its type.</summary>
public sealed class ContentByPathRoot(IStringLocalizer<ContentByPathRoot> S) : ISchemaBuilder
{
    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(ContentByPathRoot));

    public Task BuildAsync(ISchema schema)
    {
        schema.Query.AddField(new FieldType
        {
            Name = "contentByPath",
            Description = S["The published item at an address of the site, and its translations; null where there is none."],
            Type = typeof(ContentByPathGraphType),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>>
                {
                    Name = "path",
                    Description = S["The path of the address, such as en/news/first; what follows ? or # does not count. An item that was there before is found too: its own path tells where it is now."],
                },
                new QueryArgument<BooleanGraphType>
                {
                    Name = "fallback",
                    Description = S["Whether the item at the same path of another language stands in where there is none."],
                    DefaultValue = false,
                }),
            Resolver = new LockedAsyncFieldResolver<ContentByPath?>(async context => await FindAsync(context)),
        });

        return Task.CompletedTask;
    }

    private static async Task<ContentByPath?> FindAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var path = ContentPaths.Of(context.GetArgument<string>("path"));

        context.ReadsPath(path);

        // No item has such a path, and not every database takes it for a text.
        if (path.Length is 0 or > AutoroutePart.MaxPathLength || path.Contains('\0') || await IdAtAsync(context, path, context.GetArgument<bool>("fallback")) is not { } id)
        {
            return null;
        }

        var item = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published);

        if (item is not null)
        {
            context.ReadsItem(item);
        }

        if (item is null || !await context.MayViewAsync(item))
        {
            return null;
        }

        return new(item, Translations.CultureOf(item));
    }

    private static async Task<string?> IdAtAsync(IResolveFieldContext context, string path, bool inOtherLanguages)
    {
        var services = context.RequestServices!;

        if (await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync('/' + path) is (true, var entry))
        {
            return entry.ContentItemId;
        }

        var paths = services.GetRequiredService<ContentPaths>();
        var reads = new List<string>();
        var id = await paths.FindAsync(path, reads) ?? (inOtherLanguages ? await paths.FindInOtherLanguageAsync(path, reads) : null);
        context.Say(reads);
        return id;
    }
}
