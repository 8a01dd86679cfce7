using System.Text.Json.Nodes;
using Grove.Admin.Editing;
using Grove.Admin.Items;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using YesSql;

namespace Grove.Admin.Controllers;

/// <summary>Changes an item: its form, and what is sent with it.</summary>
public sealed class ContentEditController(
    IAuthorizationService authorization, IContentManager contents, EditPages pages, ItemEditor editor, ItemSaving saving, DateTimes times, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    private readonly IAuthorizationService _authorization = authorization;

    [HttpGet, Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId)
        => await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item ? NotFound()
            : !await MayAsync(CommonPermissions.EditContent, item) ? Refused()
            : await ShowAsync(item, await pages.OpenAsync(new EditorForm(), ContentJson.Of(item)));

    [HttpPost, Admin("Contents/ContentItems/{contentItemId}/Edit")]
    public async Task<IActionResult> Edit(string contentItemId, [FromForm(Name = "")] EditCommand command)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, item) || (command.IsPublish && !await MayAsync(CommonPermissions.PublishContent, item)))
        {
            return Refused();
        }

        var form = new EditorForm(FormValues.Of(Request.Form));
        if (command.List is { } change)
        {
            change.Apply(form);
        }

        var root = await pages.OpenAsync(form, ContentJson.Of(item));
        if (!command.IsSave)
        {
            await editor.BindAsync(root);
            form.Errors.Clear();
            return await ShowAsync(item, root, form.Values[ItemStamp.Name]);
        }

        if (form.Values[ItemStamp.Name] != ItemStamp.Of(item))
        {
            return await ConflictAsync(item, root);
        }

        try
        {
            if (!await saving.UpdateAsync(item, root, command.IsPublish))
            {
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return await ShowAsync(item, root, form.Values[ItemStamp.Name]);
            }
        }
        catch (ConcurrencyException)
        {
            return await ConflictAsync(item, root);
        }

        Announce(command.IsPublish ? T["Published."] : T["Draft saved."]);
        return RedirectToRoute("EditContentItem", new { contentItemId });
    }

    private async Task<IActionResult> ConflictAsync(ContentItem item, ItemSection root)
    {
        await editor.BindAsync(root);
        root.Form.Errors.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        var page = await pages.OfAsync(item, root, _authorization, User);
        return View("Edit", page with { Conflict = new EditConflict(item.Author ?? "", await times.ReadableAsync(item.ModifiedUtc)) });
    }

    private async Task<IActionResult> ShowAsync(ContentItem item, ItemSection root, string? stamp = null)
    {
        var page = await pages.OfAsync(item, root, _authorization, User);
        return View("Edit", stamp is null ? page : page with { Stamp = stamp });
    }
}
