using Grove.Admin.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;

namespace Grove.Admin.Controllers;

/// <summary>Starts the translation of an item into another language, or opens the one that there is.</summary>
public sealed class ContentTranslateController(
    IAuthorizationService authorization, IContentManager contents, IContentLocalizationManager localizations, AdminCultures cultures, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    [HttpPost, Admin("ContentLocalization/Localize", "LocalizeContentItem")]
    public async Task<IActionResult> Localize(string contentItemId, string targetCulture)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(ContentLocalizationPermissions.LocalizeContent, item))
        {
            return Refused();
        }

        if (!(await cultures.ListAsync()).Contains(targetCulture))
        {
            return BadRequest();
        }

        var translation = await localizations.LocalizeAsync(item, targetCulture);
        Announce(T["This is the draft in {0}. Translate it here.", AdminCultures.NativeName(targetCulture)]);
        return RedirectToRoute("EditContentItem", new { contentItemId = translation.ContentItemId });
    }
}
