using GraphQL;
using GraphQL.Resolvers;

namespace OrchardCore.Apis.GraphQL.Resolvers;

/// <summary>Resolves a field while no other field of the request uses the session.</summary>
public class LockedAsyncFieldResolver<TReturnType> : IFieldResolver
{
    private readonly Func<IResolveFieldContext, ValueTask<TReturnType>> _resolver;

    public LockedAsyncFieldResolver(Func<IResolveFieldContext, ValueTask<TReturnType>> resolver) => _resolver = resolver;

    public async ValueTask<object> ResolveAsync(IResolveFieldContext context)
    {
        var gate = ((GraphQLUserContext)context.UserContext).ExecutionContextLock;
        await gate.WaitAsync(context.CancellationToken);

        try
        {
            return await _resolver(context);
        }
        finally
        {
            gate.Release();
        }
    }
}
