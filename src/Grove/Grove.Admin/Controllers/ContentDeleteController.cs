using Grove.Admin.Items;
using Grove.Admin.References;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Grove.Admin.Controllers;

/// <summary>Deletes an item, after asking.</summary>
public sealed class ContentDeleteController(IAuthorizationService authorization, IContentManager contents, ItemReferences references, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    [HttpGet, Admin("Contents/ContentItems/{contentItemId}/Delete", "DeleteContentItem")]
    public async Task<IActionResult> Confirm(string contentItemId)
        => await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item ? NotFound()
            : await MayAsync(CommonPermissions.DeleteContent, item) ? View("Confirm", new DeletePage(item, await references.ToAsync(item))) : Refused();

    [HttpPost, Admin("Contents/ContentItems/{contentItemId}/Delete")]
    public async Task<IActionResult> Delete(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.DeleteContent, item))
        {
            return Refused();
        }

        await contents.RemoveAsync(item);
        Announce(T["“{0}” was deleted.", item.DisplayText ?? item.ContentItemId]);
        return RedirectToRoute("ListContentItems");
    }
}
