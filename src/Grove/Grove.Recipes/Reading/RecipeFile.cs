using System.Text;
using Microsoft.Extensions.FileProviders;

namespace Grove.Recipes.Reading;

/// <summary>A recipe that is not among the files of a file provider: text in memory, a path on the disk, or what somebody sent.</summary>
public sealed class RecipeFile : IFileInfo
{
    private readonly Func<Stream> _open;

    private RecipeFile(string name, string? physicalPath, long length, Func<Stream> open)
    {
        Name = name;
        PhysicalPath = physicalPath;
        Length = length;
        _open = open;
    }

    public bool Exists => true;

    public bool IsDirectory => false;

    public DateTimeOffset LastModified => default;

    public long Length { get; }

    public string Name { get; }

    public string? PhysicalPath { get; }

    public static RecipeFile FromText(string json, string name = "recipe.json")
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return new RecipeFile(name, null, bytes.Length, () => new MemoryStream(bytes, writable: false));
    }

    public static RecipeFile FromPath(string path)
        => new(Path.GetFileName(path), path, new FileInfo(path).Length, () => File.OpenRead(path));

    /// <param name="open">Opens the file from its beginning; it is read more than once.</param>
    public static RecipeFile FromStream(string name, long length, Func<Stream> open) => new(name, null, length, open);

    public Stream CreateReadStream() => _open();
}
