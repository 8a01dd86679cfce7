using OrchardCore.Users.Models;
using System.Security.Claims;

namespace OrchardCore.Apis.GraphQL;

public class GraphQLUserContext : Dictionary<string, object>
{
    public ClaimsPrincipal User { get; set; }
    public GraphQLUserContext() { }
    public SemaphoreSlim ExecutionContextLock { get; }
}
