namespace OrchardCore.FileStorage;

public interface IFileStoreEntry
{
    DateTime LastModifiedUtc { get; }
    bool IsDirectory { get; }
    long Length { get; }
    string DirectoryPath { get; }
    string Name { get; }
    string Path { get; }
}
