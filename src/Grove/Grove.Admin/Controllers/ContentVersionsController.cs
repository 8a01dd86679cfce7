using Grove.Admin.Editing;
using Grove.Admin.Items;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace Grove.Admin.Controllers;

/// <summary>An item's versions, any of which can become the draft again.</summary>
public sealed class ContentVersionsController(
    IAuthorizationService authorization, IContentManager contents, DateTimes times, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    [HttpGet, Admin("Contents/ContentItems/{contentItemId}/Versions", "ContentItemVersions")]
    public async Task<IActionResult> Index(string contentItemId)
    {
        var versions = (await contents.GetAllVersionsAsync(contentItemId)).OrderByDescending(version => version.ModifiedUtc).ThenByDescending(version => version.Id).ToArray();
        if (versions.Length == 0)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, versions[0]))
        {
            return Refused();
        }

        var rows = new List<VersionRow>();
        foreach (var version in versions)
        {
            rows.Add(new VersionRow(version, await times.ReadableAsync(version.ModifiedUtc)));
        }

        return View(rows);
    }

    [HttpPost, Admin("Contents/ContentItemVersions/{versionId}/Restore", "RestoreContentItemVersion")]
    public async Task<IActionResult> Restore(string versionId)
    {
        if (await contents.GetVersionAsync(versionId) is not { } version)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, version))
        {
            return Refused();
        }

        var result = await contents.RestoreAsync(version);
        Announce(result.Succeeded
            ? T["The older text is the draft now."]
            : T["Not restored: {0}", string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);
        return RedirectToRoute("EditContentItem", new { contentItemId = version.ContentItemId });
    }
}
