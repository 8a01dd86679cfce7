using System.Text;
using Microsoft.Extensions.FileProviders;

namespace CansCms.Delivery.Tests.Running;

/// <summary>A file that is only in memory.</summary>
internal sealed class TextFile(string text) : IFileInfo
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public bool Exists => true;

    public bool IsDirectory => false;

    public DateTimeOffset LastModified => default;

    public long Length => _bytes.Length;

    public string Name => "test.recipe.json";

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => new MemoryStream(_bytes, writable: false);
}
