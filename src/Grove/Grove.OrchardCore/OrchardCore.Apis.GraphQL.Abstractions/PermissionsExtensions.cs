using GraphQL.Builders;
using GraphQL.Types;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Apis.GraphQL;

public static class PermissionsExtensions
{
    public static FieldBuilder<TSourceType, TReturnType> RequirePermission<TSourceType, TReturnType>(this FieldBuilder<TSourceType, TReturnType> builder, Permission permission, object resource = null) => throw new NotImplementedException();
    public static IEnumerable<GraphQLPermissionContext> GetPermissions(this IProvideMetadata type) => throw new NotImplementedException();
    public static bool HasPermissions(this IProvideMetadata type) => throw new NotImplementedException();
    public static void RequirePermission(this IProvideMetadata type, Permission permission, object resource = null) => throw new NotImplementedException();
}
