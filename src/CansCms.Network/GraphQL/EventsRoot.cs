using CansCms.Localization.GraphQL;
using CansCms.Network.Services;
using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using CommonPermissions = OrchardCore.Contents.CommonPermissions;

namespace CansCms.Network.GraphQL;

/// <summary>Adds <c>events(culture)</c> to the root: the generated field <c>event</c> cannot be ordered by the time of the events.</summary>
public sealed class EventsRoot(IStringLocalizer<EventsRoot> S) : ISchemaBuilder
{
    private const int DefaultCount = 20;
    private const int MaxCount = 100;
    private const int MaxSkip = 10_000;

    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(EventsRoot));

    public Task BuildAsync(ISchema schema)
    {
        schema.Query.AddField(new FieldType
        {
            Name = "events",
            Description = S["Events to come and that go on, the next first, or those that are over, the latest first; each once, in the reader's language or the one that stands in for it."],
            Type = typeof(ListGraphType<ContentItemInterface>),
            Arguments = new QueryArguments(
                new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "culture", Description = S["The reader's language."] },
                new QueryArgument<BooleanGraphType> { Name = "ended", Description = S["Whether those are meant that are over."], DefaultValue = false },
                new QueryArgument<IntGraphType> { Name = "first", Description = S["How many, {0} at most.", MaxCount], DefaultValue = DefaultCount },
                new QueryArgument<IntGraphType> { Name = "skip", Description = S["After how many."], DefaultValue = 0 }),
            Resolver = new LockedAsyncFieldResolver<IEnumerable<ContentItem>>(async context => await ReadAsync(context)),
        });

        return Task.CompletedTask;
    }

    private static async Task<IEnumerable<ContentItem>> ReadAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var list = services.GetRequiredService<EventList>();
        context.ReadsType(EventMigrations.ContentType);
        context.ReadsClock(await list.ChangesAfterAsync());

        var events = await list.ReadAsync(
            context.GetArgument<string>("culture"),
            context.GetArgument("ended", false),
            Math.Clamp(context.GetArgument("first", DefaultCount), 0, MaxCount),
            Math.Clamp(context.GetArgument("skip", 0), 0, MaxSkip));

        var user = ((GraphQLUserContext)context.UserContext).User;
        var visible = new List<ContentItem>(events.Count);

        foreach (var item in events)
        {
            if (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                visible.Add(item);
            }
        }

        return visible;
    }
}
