using Grove.Storage;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Grove.Media.Library;

/// <summary>Keeps media files in a folder. No path leads out of it.</summary>
internal sealed class MediaFileStore(string root) : IMediaFileStore
{
    private readonly string _root = Path.GetFullPath(root);

    public string MapPathToPublicUrl(string path)
        => "/media/" + string.Join('/', Normalized(path).Split('/').Select(Uri.EscapeDataString));

    public Task<IFileStoreEntry> GetFileInfoAsync(string path)
        => Task.FromResult<IFileStoreEntry>(new FileInfo(PhysicalPath(path)) is { Exists: true } file ? new MediaFileEntry(file, Normalized(path)) : null!);

    public Task<IFileStoreEntry> GetDirectoryInfoAsync(string path)
        => Task.FromResult<IFileStoreEntry>(new DirectoryInfo(PhysicalPath(path)) is { Exists: true } folder ? new MediaFileEntry(folder, Normalized(path)) : null!);

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        await Task.CompletedTask;
        var folder = new DirectoryInfo(PhysicalPath(path ?? ""));

        if (!folder.Exists)
        {
            yield break;
        }

        var entries = folder.EnumerateFileSystemInfos("*", includeSubDirectories ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly);

        foreach (var entry in entries.OrderBy(entry => entry is FileInfo).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            yield return new MediaFileEntry(entry, Path.GetRelativePath(_root, entry.FullName).Replace('\\', '/'));
        }
    }

    public Task<Stream> GetFileStreamAsync(string path) => Task.FromResult<Stream>(File.OpenRead(PhysicalPath(path)));

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var physical = PhysicalPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(physical)!);

        // Written beside and moved, so that nobody reads half a file.
        var unfinished = physical + "." + Guid.NewGuid().ToString("n") + ".tmp";

        try
        {
            await using (var file = File.Create(unfinished))
            {
                await inputStream.CopyToAsync(file);
            }

            KeepReplaced(physical);
            File.Move(unfinished, physical, overwrite);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }

        return Normalized(path);
    }

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var physical = PhysicalPath(path);

        if (File.Exists(physical))
        {
            return Task.FromResult(false);
        }

        Directory.CreateDirectory(physical);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var file = new FileInfo(PhysicalPath(path));
        var exists = file.Exists;
        file.Delete();
        return Task.FromResult(exists);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        if (Normalized(path).Length == 0)
        {
            throw new InvalidOperationException("The media library itself cannot be deleted.");
        }

        var folder = new DirectoryInfo(PhysicalPath(path));

        if (!folder.Exists)
        {
            return Task.FromResult(false);
        }

        folder.Delete(recursive: true);
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var target = PhysicalPath(newPath);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(PhysicalPath(oldPath), target);
        return Task.CompletedTask;
    }

    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        var target = PhysicalPath(dstPath);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(PhysicalPath(srcPath), target);
        return Task.CompletedTask;
    }

    /// <summary>Inside a transaction that spans scopes, as that of a recipe, the file is put back if the transaction is not committed.</summary>
    private static void KeepReplaced(string physical)
    {
        if (AmbientTransaction.Current is not { } transaction)
        {
            return;
        }

        if (!File.Exists(physical))
        {
            transaction.OnRolledBack(() => File.Delete(physical));
            return;
        }

        var kept = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("n"));
        File.Copy(physical, kept);
        transaction.OnCommitted(() => File.Delete(kept));
        transaction.OnRolledBack(() => File.Move(kept, physical, overwrite: true));
    }

    private static string Normalized(string? path) => (path ?? "").Replace('\\', '/').Trim('/');

    private string PhysicalPath(string? path)
    {
        var physical = Path.GetFullPath(Path.Combine(_root, Normalized(path)));
        return physical == _root || physical.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? physical
            : throw new ArgumentException($"'{path}' leads out of the media library.", nameof(path));
    }
}
