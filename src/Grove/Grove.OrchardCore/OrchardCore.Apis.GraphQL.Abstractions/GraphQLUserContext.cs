using System.Security.Claims;

namespace OrchardCore.Apis.GraphQL;

/// <summary>Who asks.</summary>
public class GraphQLUserContext : Dictionary<string, object>
{
    public ClaimsPrincipal User { get; set; }

    /// <summary>Taken by resolvers that may not run beside each other.</summary>
    public SemaphoreSlim ExecutionContextLock { get; } = new(1, 1);
}
