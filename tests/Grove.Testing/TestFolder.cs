namespace Grove.Testing;

/// <summary>A folder of its own for a test, gone at the end.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cans-").FullName;

    public void Dispose()
    {
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
