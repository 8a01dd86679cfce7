using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Items;

/// <summary>What a person may do with an item. Ownership counts: who may edit only what is their own may edit this if they own it.</summary>
public sealed record ItemRights(bool Edit, bool Publish, bool Delete, bool Copy, bool Localize)
{
    public static async Task<ItemRights> OfAsync(IAuthorizationService authorization, ClaimsPrincipal user, ContentItem item)
    {
        Task<bool> May(Permission permission) => authorization.AuthorizeAsync(user, permission, item);

        return new ItemRights(
            await May(CommonPermissions.EditContent),
            await May(CommonPermissions.PublishContent),
            await May(CommonPermissions.DeleteContent),
            await May(CommonPermissions.CloneContent),
            await May(ContentLocalizationPermissions.LocalizeContent));
    }
}
