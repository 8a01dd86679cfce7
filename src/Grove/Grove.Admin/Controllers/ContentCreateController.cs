using Grove.Admin.Editing;
using Grove.Admin.Items;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace Grove.Admin.Controllers;

/// <summary>Makes a new item of a type.</summary>
public sealed class ContentCreateController(
    IAuthorizationService authorization, IContentDefinitionManager definitions, NewItems items, EditPages pages, ItemEditor editor, ItemSaving saving,
    IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    private readonly IAuthorizationService _authorization = authorization;

    [HttpGet, Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> Create(string id, string? culture, string? containedIn)
    {
        if (await definitions.GetTypeDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        var item = await items.NewAsync(id, User, culture, containedIn);
        return await MayCreateAsync(item) ? await ShowAsync(item, await pages.OpenAsync(new EditorForm(), ContentJson.Of(item))) : Refused();
    }

    [HttpPost, Admin("Contents/ContentTypes/{id}/Create")]
    public async Task<IActionResult> Create(string id, string? culture, string? containedIn, [FromForm(Name = "")] EditCommand command)
    {
        if (await definitions.GetTypeDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        var item = await items.NewAsync(id, User, culture, containedIn);
        if (!await MayCreateAsync(item) || (command.IsPublish && !await MayAsync(CommonPermissions.PublishContent, item)))
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
            return await ShowAsync(item, root);
        }

        if (!await saving.CreateAsync(item, root, command.IsPublish))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await ShowAsync(item, root);
        }

        Announce(command.IsPublish ? T["Published."] : T["Draft saved."]);
        return RedirectToRoute("EditContentItem", new { contentItemId = item.ContentItemId });
    }

    private async Task<bool> MayCreateAsync(ContentItem item)
        => (await definitions.GetTypeDefinitionAsync(item.ContentType)).IsCreatable() && await MayAsync(CommonPermissions.EditContent, item);

    private async Task<IActionResult> ShowAsync(ContentItem item, ItemSection root)
        => View("/Areas/Grove.Admin/Views/ContentEdit/Edit.cshtml", await pages.NewAsync(item, root, _authorization, User));
}
