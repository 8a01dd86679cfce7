using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using CommonPermissions = OrchardCore.Contents.CommonPermissions;

namespace CansCms.Content.GraphQL;

/// <summary>Who may see what is not published.</summary>
internal static class VersionRights
{
    public static async Task<bool> MaySeeUnpublishedAsync(this IAuthorizationService authorization, ClaimsPrincipal user, ContentItem item)
        => await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, item) || await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item);
}
