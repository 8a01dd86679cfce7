namespace OrchardCore.FileStorage;

public interface IFileStore
{
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string path = null, bool includeSubDirectories = false);
    Task CopyFileAsync(string srcPath, string dstPath);
    Task MoveFileAsync(string oldPath, string newPath);
    Task<IFileStoreEntry> GetDirectoryInfoAsync(string path);
    Task<IFileStoreEntry> GetFileInfoAsync(string path);
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);
    Task<Stream> GetFileStreamAsync(string path);
    Task<bool> TryCreateDirectoryAsync(string path);
    Task<bool> TryDeleteDirectoryAsync(string path);
    Task<bool> TryDeleteFileAsync(string path);
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
}
