using Grove.Admin.Media;
using Grove.Admin.References;
using Grove.Media.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace Grove.Admin.Controllers;

/// <summary>The media library: looks through it, takes files in and out.</summary>
[RequireFeatures("OrchardCore.Media")]
public sealed class MediaController(
    IAuthorizationService authorization, MediaBrowsing browsing, MediaUploads uploads, IMediaFileStore store, ItemReferences references, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    private const int MostBytesAtOnce = 200_000_000;

    [HttpGet, Admin("Media", "MediaLibrary")]
    public async Task<IActionResult> Index(string? folder, int page = 1) => await ShowAsync(folder, page, []);

    [HttpPost, Admin("Media/Upload", "UploadMedia")]
    [RequestSizeLimit(MostBytesAtOnce), RequestFormLimits(MultipartBodyLengthLimit = MostBytesAtOnce)]
    public async Task<IActionResult> Upload(string? folder, [FromForm] IFormFileCollection files)
    {
        if (!await MayAsync(MediaPermissions.ManageMedia))
        {
            return Refused();
        }

        if (await FolderAsync(folder) is not { } place)
        {
            return NotFound();
        }

        var errors = new List<string>();

        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();

            if ((await uploads.TakeAsync(place, file.FileName, content)).Error is { } error)
            {
                errors.Add(error);
            }
        }

        if (files.Count == 0)
        {
            errors.Add(T["Choose a file first."]);
        }

        if (errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await ShowAsync(place, 1, errors);
        }

        Announce(T.Plural(files.Count, "{0} file was uploaded.", "{0} files were uploaded."));
        return RedirectToRoute("MediaLibrary", new { folder = place });
    }

    [HttpPost, Admin("Media/Folder", "CreateMediaFolder")]
    public async Task<IActionResult> CreateFolder(string? folder, string? name)
    {
        if (!await MayAsync(MediaPermissions.ManageMedia))
        {
            return Refused();
        }

        if (await FolderAsync(folder) is not { } place)
        {
            return NotFound();
        }

        if (await uploads.CreateFolderAsync(place, name ?? "") is not { } made)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await ShowAsync(place, 1, [T["The folder needs a name with letters or digits that no file has."]]);
        }

        return RedirectToRoute("MediaLibrary", new { folder = made });
    }

    [HttpGet, Admin("Media/Delete", "DeleteMedia")]
    public async Task<IActionResult> Confirm(string? path)
        => !await MayAsync(MediaPermissions.ManageMedia) ? Refused()
            : await FindAsync(path) is { } file ? View("Confirm", new DeleteMediaPage(file, await references.ToAsync(file.Path)))
            : NotFound();

    [HttpPost, Admin("Media/Delete")]
    public async Task<IActionResult> Delete(string? path)
    {
        if (!await MayAsync(MediaPermissions.ManageMedia))
        {
            return Refused();
        }

        if (await FindAsync(path) is not { } file)
        {
            return NotFound();
        }

        await store.TryDeleteFileAsync(file.Path);
        Announce(T["“{0}” was deleted.", file.Name]);
        var end = file.Path.LastIndexOf('/');
        return RedirectToRoute("MediaLibrary", new { folder = end < 0 ? "" : file.Path[..end] });
    }

    private async Task<IActionResult> ShowAsync(string? folder, int page, IReadOnlyList<string> errors)
        => !await MayAsync(MediaPermissions.ManageMedia) ? Refused()
            : await FolderAsync(folder) is { } place && await browsing.FolderAsync(place, page) is { } shown ? View("Index", shown with { Errors = errors })
            : NotFound();

    /// <summary>The folder that is asked for, if it is one of the library.</summary>
    private async Task<string?> FolderAsync(string? folder)
        => string.IsNullOrEmpty(folder) ? "" : IsInside(folder) && await store.GetDirectoryInfoAsync(folder) is { } found ? found.Path : null;

    private async Task<MediaFile?> FindAsync(string? path) => path is not null && IsInside(path) ? await browsing.FindAsync(path) : null;

    private static bool IsInside(string path) => !path.Replace('\\', '/').Split('/').Contains("..");
}
