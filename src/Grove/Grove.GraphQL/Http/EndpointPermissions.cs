using OrchardCore.Apis.GraphQL;
using OrchardCore.Security.Permissions;

namespace Grove.GraphQL.Http;

/// <summary>The permissions on the endpoint.</summary>
internal sealed class EndpointPermissions : IPermissionProvider
{
    private static readonly Permission[] _all = [GraphQLPermissions.ExecuteGraphQL, GraphQLPermissions.ExecuteGraphQLMutations, GraphQLPermissions.ApiViewContent];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
