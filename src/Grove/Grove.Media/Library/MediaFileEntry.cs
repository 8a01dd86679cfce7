using OrchardCore.FileStorage;

namespace Grove.Media.Library;

/// <summary>A file or folder of the media library.</summary>
internal sealed class MediaFileEntry(FileSystemInfo info, string path) : IFileStoreEntry
{
    public string Path => path;

    public string Name => info.Name;

    public string DirectoryPath => path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";

    public long Length => info is FileInfo file ? file.Length : 0;

    public DateTime LastModifiedUtc => info.LastWriteTimeUtc;

    public bool IsDirectory => info is DirectoryInfo;
}
