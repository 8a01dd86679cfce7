using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Content.Permissions;

/// <summary>Grants a permission on an item or a type to whoever has it for the type, or for own content and owns the item.</summary>
internal sealed class ContentAuthorizationHandler(IServiceProvider services, IContentDefinitionManager definitions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is null)
        {
            return;
        }

        var item = (context.Resource as IContent)?.ContentItem;
        var typeName = item?.ContentType ?? context.Resource as string ?? (context.Resource as ContentTypeDefinition)?.Name;

        if (typeName is null)
        {
            return;
        }

        var permission = requirement.Permission;
        var own = CommonPermissions.OwnerPermissionsByName.GetValueOrDefault(permission.Name);

        // Asked about a type rather than an item: whoever may do it with own content may do it with some of the type.
        var isOwn = own is not null && (item is null || Owns(context.User, item));
        var isSecurable = await definitions.GetTypeDefinitionAsync(typeName) is { } type && type.IsSecurable();

        if (isSecurable && await HasAsync(context.User, OfType(permission, typeName))
            || isOwn && await HasAsync(context.User, own)
            || isOwn && isSecurable && await HasAsync(context.User, OfType(own!, typeName)))
        {
            context.Succeed(requirement);
        }
    }

    private static bool Owns(ClaimsPrincipal user, ContentItem item)
        => user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id && id == item.Owner;

    private static Permission? OfType(Permission permission, string typeName)
        => ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template
            ? ContentTypePermissionsHelper.CreateDynamicPermission(template, typeName)
            : null;

    private async Task<bool> HasAsync(ClaimsPrincipal user, Permission? permission)
        => permission is not null && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, permission);
}
