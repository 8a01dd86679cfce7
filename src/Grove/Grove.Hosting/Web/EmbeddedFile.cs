using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Grove.Hosting.Web;

/// <summary>A file inside a module's assembly.</summary>
public sealed class EmbeddedFile(Assembly assembly, string resource) : IFileInfo
{
    // The time of the assembly's file, the same for every file in it, and stable between starts.
    private static readonly Dictionary<Assembly, DateTimeOffset> _times = [];

    private long? _length;

    public bool Exists => true;

    public bool IsDirectory => false;

    public string Name => resource[(resource.LastIndexOf('/') + 1)..];

    public string? PhysicalPath => null;

    public long Length => _length ??= Measure();

    public DateTimeOffset LastModified
    {
        get
        {
            lock (_times)
            {
                return _times.TryGetValue(assembly, out var time) ? time : _times[assembly] = File.GetLastWriteTimeUtc(assembly.Location);
            }
        }
    }

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;

    private long Measure()
    {
        using var stream = CreateReadStream();
        return stream.Length;
    }
}
