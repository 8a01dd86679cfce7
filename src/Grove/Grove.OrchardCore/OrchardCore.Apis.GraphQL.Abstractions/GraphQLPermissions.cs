using OrchardCore.Security.Permissions;

namespace OrchardCore.Apis.GraphQL;

public static class GraphQLPermissions
{
    public static readonly Permission ApiViewContent = default;
    public static readonly Permission ExecuteGraphQL = default;
    public static readonly Permission ExecuteGraphQLMutations = default;
}
