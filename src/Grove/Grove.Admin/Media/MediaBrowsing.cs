using System.Globalization;
using Grove.Media.Uploads;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Grove.Admin.Media;

/// <summary>Reads the media library for pages and for the fields that pick from it.</summary>
public sealed class MediaBrowsing(IMediaFileStore store)
{
    private const int PageSize = 60;
    private const int Offered = 200;

    /// <summary>A page of a folder; null if there is no such folder.</summary>
    public async Task<MediaPage?> FolderAsync(string folder, int page)
    {
        if (folder.Length > 0 && await store.GetDirectoryInfoAsync(folder) is null)
        {
            return null;
        }

        var folders = new List<MediaFile>();
        var files = new List<IFileStoreEntry>();

        await foreach (var entry in store.GetDirectoryContentAsync(folder))
        {
            if (entry.IsDirectory)
            {
                folders.Add(new MediaFile(entry.Name, entry.Path));
            }
            else
            {
                files.Add(entry);
            }
        }

        var pages = Math.Max(1, (files.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        return new MediaPage(folder, folders, [.. files.OrderByDescending(file => file.LastModifiedUtc).Skip((shown - 1) * PageSize).Take(PageSize).Select(Show)])
        {
            Trail = TrailOf(folder),
            Page = shown,
            Pages = pages,
        };
    }

    /// <summary>The newest files of the library, for a field to offer.</summary>
    public async Task<IReadOnlyList<string>> NewestAsync()
    {
        var files = new List<IFileStoreEntry>();

        await foreach (var entry in store.GetDirectoryContentAsync(includeSubDirectories: true))
        {
            if (!entry.IsDirectory)
            {
                files.Add(entry);
            }
        }

        return [.. files.OrderByDescending(file => file.LastModifiedUtc).Take(Offered).Select(file => file.Path)];
    }

    public async Task<MediaFile?> FindAsync(string? path)
        => string.IsNullOrEmpty(path) || await store.GetFileInfoAsync(path) is not { } entry ? null : Show(entry);

    private static IReadOnlyList<MediaFile> TrailOf(string folder)
    {
        var segments = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return [.. segments.Select((segment, index) => new MediaFile(segment, string.Join('/', segments.Take(index + 1))))];
    }

    private MediaFile Show(IFileStoreEntry entry) => new(entry.Name, entry.Path)
    {
        Url = store.MapPathToPublicUrl(entry.Path),
        IsImage = MediaUploads.IsImage(entry.Path),
        Size = entry.Length < 1_000_000
            ? string.Create(CultureInfo.CurrentCulture, $"{Math.Max(1, entry.Length / 1000)} kB")
            : string.Create(CultureInfo.CurrentCulture, $"{entry.Length / 1_000_000d:0.0} MB"),
    };
}
