using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Grove.Admin.Controllers;

/// <summary>What is done with an item as a whole.</summary>
public sealed class ContentActionsController(IAuthorizationService authorization, IContentManager contents, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    [HttpPost, Admin("Contents/ContentItems/{contentItemId}/Publish", "PublishContentItem")]
    public async Task<IActionResult> Publish(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.PublishContent, item))
        {
            return Refused();
        }

        var result = await contents.ValidateAsync(item);
        if (result.Succeeded)
        {
            await contents.PublishAsync(item);
        }

        Announce(result.Succeeded
            ? T["Published."]
            : T["Not published: {0}", string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);
        return ToEditor(contentItemId);
    }

    [HttpPost, Admin("Contents/ContentItems/{contentItemId}/Unpublish", "UnpublishContentItem")]
    public async Task<IActionResult> Unpublish(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Published) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.PublishContent, item))
        {
            return Refused();
        }

        await contents.UnpublishAsync(item);
        Announce(T["No longer public. The text is kept as a draft."]);
        return ToEditor(contentItemId);
    }

    [HttpPost, Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "DiscardDraftContentItem")]
    public async Task<IActionResult> DiscardDraft(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item || item.Published)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Refused();
        }

        await contents.DiscardDraftAsync(item);
        Announce(T["Draft discarded. This is the published text again."]);
        return ToEditor(contentItemId);
    }

    [HttpPost, Admin("Contents/ContentItems/{contentItemId}/Clone", "CloneContentItem")]
    public async Task<IActionResult> Clone(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.CloneContent, item))
        {
            return Refused();
        }

        var copy = await contents.CloneAsync(item);
        Announce(T["This is a copy. It is a draft."]);
        return ToEditor(copy.ContentItemId);
    }

    private RedirectToRouteResult ToEditor(string contentItemId) => RedirectToRoute("EditContentItem", new { contentItemId });
}
