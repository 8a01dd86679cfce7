using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Lists;

/// <summary>The types that a person finds in the admin, by what of them is shown: everything, what is published, what is their own.</summary>
public sealed class ListableTypes(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    public async Task<VisibleTypes> OfAsync(ClaimsPrincipal user)
    {
        var userId = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var visible = new VisibleTypes(userId);
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture))
        {
            if (type.IsListable())
            {
                await SortInAsync(visible, type, user);
            }

            if (type.IsCreatable() && await MayAsync(user, CommonPermissions.EditContent, type, userId))
            {
                visible.Creatable.Add(type);
            }
        }

        return visible;
    }

    private async Task SortInAsync(VisibleTypes visible, ContentTypeDefinition type, ClaimsPrincipal user)
    {
        if (await MayAsync(user, CommonPermissions.EditContent, type, owner: null))
        {
            visible.Whole.Add(type);
            return;
        }

        if (visible.UserId is not null && await MayAsync(user, CommonPermissions.EditContent, type, visible.UserId))
        {
            visible.Own.Add(type);
        }

        if (await MayAsync(user, CommonPermissions.ViewContent, type, owner: null))
        {
            visible.Published.Add(type);
        }
    }

    private Task<bool> MayAsync(ClaimsPrincipal user, Permission permission, ContentTypeDefinition type, string? owner)
        => authorization.AuthorizeAsync(user, permission, new ContentItem { ContentType = type.Name, Owner = owner });
}
