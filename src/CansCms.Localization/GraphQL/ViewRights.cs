using GraphQL;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using CommonPermissions = OrchardCore.Contents.CommonPermissions;

namespace CansCms.Localization.GraphQL;

/// <summary>What the client of an answer may see.</summary>
internal static class ViewRights
{
    public static Task<bool> MayViewAsync(this IResolveFieldContext context, ContentItem item)
        => context.RequestServices!.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(((GraphQLUserContext)context.UserContext).User, CommonPermissions.ViewContent, item);
}
