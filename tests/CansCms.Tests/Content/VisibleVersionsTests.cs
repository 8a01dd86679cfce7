using System.Security.Claims;
using CansCms.Content.GraphQL;
using CansCms.Tests.Running;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CansCms.Tests.Content;

/// <summary>Who gets the versions that are not published, by what the module adds alone: a platform may answer them to whoever asks.</summary>
public sealed class VisibleVersionsTests(CansSite site) : IClassFixture<CansSite>, IAsyncLifetime
{
    private const string Author = "an-author";

    public Task InitializeAsync() => site.Host.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();

        foreach (var (id, owner) in new[] { ("draft-of-author", Author), ("draft-of-other", "another") })
        {
            if (await content.GetAsync(id, VersionOptions.Latest) is null)
            {
                var draft = await content.NewAsync("Page");
                (draft.ContentItemId, draft.Owner, draft.DisplayText) = (id, owner, id);
                await content.CreateAsync(draft, VersionOptions.Draft);
            }
        }
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(null)]
    [InlineData("Anonymous")]
    public async Task A_visitor_gets_none(string? role) => Assert.Empty(await DraftsAsync(PublicationStatusEnum.Draft, role));

    [Theory]
    [InlineData("Editor")]
    [InlineData("Translator")]
    public async Task Whoever_may_preview_or_edit_gets_all(string role)
        => Assert.Equal(["draft-of-author", "draft-of-other"], await DraftsAsync(PublicationStatusEnum.Latest, role));

    [Fact]
    public async Task An_author_gets_own_ones() => Assert.Equal(["draft-of-author"], await DraftsAsync(PublicationStatusEnum.All, "Author"));

    [Fact]
    public async Task Of_what_is_published_nothing_is_left_out()
        => Assert.Equal(["draft-of-author", "draft-of-other"], await DraftsAsync(PublicationStatusEnum.Published, role: null));

    [Theory]
    [InlineData(null, "published")]
    [InlineData("Author", "published", "own")]
    [InlineData("Editor", "published", "own", "another's")]
    public async Task A_field_that_leads_to_items_leaves_out_what_its_client_may_not_see(string? role, params string[] seen)
    {
        ContentItem[] items =
        [
            new() { ContentItemId = "published", ContentType = "Page", Published = true },
            new() { ContentItemId = "own", ContentType = "Page", Owner = Author },
            new() { ContentItemId = "another's", ContentType = "Page", Owner = "another" },
        ];

        foreach (object answer in new object[] { items, new Loaded(items) })
        {
            var visible = await site.Host.InScopeAsync(async services =>
            {
                var resolved = await new VisibleItemsResolver(new FuncFieldResolver<object>(_ => answer)).ResolveAsync(new ResolveFieldContext { UserContext = UserOf(role), RequestServices = services });
                return (IEnumerable<ContentItem>)(resolved is IDataLoaderResult pending ? await pending.GetResultAsync() : resolved)!;
            });

            Assert.Equal(seen, visible.Select(item => item.ContentItemId));
        }
    }

    private static GraphQLUserContext UserOf(string? role)
        => new() { User = role is null ? null : new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Role, role), new(ClaimTypes.NameIdentifier, Author)], "test")) };

    private sealed class Loaded(ContentItem[] items) : IDataLoaderResult
    {
        public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult<object?>(items);
    }

    private Task<string[]> DraftsAsync(PublicationStatusEnum status, string? role) => site.Host.InScopeAsync(async services =>
    {
        var context = new ResolveFieldContext
        {
            Arguments = new Dictionary<string, ArgumentValue> { ["status"] = new(status, ArgumentSource.Literal) },
            FieldDefinition = new FieldType { Name = "page", ResolvedType = new ListGraphType(new ObjectGraphType { Name = "Page" }) },
            UserContext = UserOf(role),
            RequestServices = services,
        };
        var query = services.GetRequiredService<ISession>().Query<ContentItem>();

        foreach (var filter in services.GetServices<IGraphQLFilter<ContentItem>>())
        {
            query = await filter.PreQueryAsync(query, context);
        }

        return (await query.With<ContentItemIndex>(item => item.ContentType == "Page" && item.Latest && !item.Published).ListAsync()).Select(item => item.ContentItemId).Order(StringComparer.Ordinal).ToArray();
    });
}
