using System.Security.Claims;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;

namespace CansCms.Content.GraphQL;

/// <summary>Resolves a field as before and leaves out the unpublished versions that its client may not see.</summary>
internal sealed class VisibleItemsResolver(IFieldResolver inner) : IFieldResolver
{
    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var answer = await inner.ResolveAsync(context);
        return answer is IDataLoaderResult pending ? new Pending(pending, context) : await VisibleAsync(answer, context);
    }

    private static async Task<object?> VisibleAsync(object? answer, IResolveFieldContext context)
    {
        if (answer is not IEnumerable<ContentItem?> many)
        {
            return answer;
        }

        // Read once, since what is looked at here must be what is answered.
        var items = many as ContentItem?[] ?? [.. many];
        return Array.TrueForAll(items, item => item is null || item.Published) ? items : await SeenAsync(items, context);
    }

    private static async Task<ContentItem?[]> SeenAsync(ContentItem?[] items, IResolveFieldContext context)
    {
        var user = (GraphQLUserContext)context.UserContext;
        var authorization = context.RequestServices!.GetRequiredService<IAuthorizationService>();
        var seen = new List<ContentItem?>();
        await user.ExecutionContextLock.WaitAsync(context.CancellationToken);

        try
        {
            foreach (var item in items)
            {
                if (item is null or { Published: true } || await authorization.MaySeeUnpublishedAsync(user.User ?? new ClaimsPrincipal(), item))
                {
                    seen.Add(item);
                }
            }
        }
        finally
        {
            user.ExecutionContextLock.Release();
        }

        return [.. seen];
    }

    private sealed class Pending(IDataLoaderResult pending, IResolveFieldContext context) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var answer = await pending.GetResultAsync(cancellationToken);
            return answer is IDataLoaderResult more ? await new Pending(more, context).GetResultAsync(cancellationToken) : await VisibleAsync(answer, context);
        }
    }
}
