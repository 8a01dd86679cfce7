namespace Grove.Testing;

/// <summary>A folder of its own for a test, gone at the end; or one that a test keeps, which stays.</summary>
public sealed class TestFolder(string? kept = null) : IDisposable
{
    public string Path { get; } = kept ?? Directory.CreateTempSubdirectory("cans-").FullName;

    public void Dispose()
    {
        if (kept is not null)
        {
            return;
        }

        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // The operating system clears its folder for temporary files.
        }
    }
}
