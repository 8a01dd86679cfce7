using OrchardCore.Security.Permissions;

namespace OrchardCore.Apis.GraphQL;

/// <summary>Who may use the GraphQL endpoint.</summary>
public static class GraphQLPermissions
{
    public static readonly Permission ExecuteGraphQLMutations = new("ExecuteGraphQLMutations", "Execute GraphQL Mutations.");

    public static readonly Permission ExecuteGraphQL = new("ExecuteGraphQL", "Execute GraphQL.", [ExecuteGraphQLMutations]);

    public static readonly Permission ApiViewContent = new("ApiViewContent", "Access view content endpoints.");
}
