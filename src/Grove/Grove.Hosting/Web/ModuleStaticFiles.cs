using Grove.Hosting.Features;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using System.Collections.Frozen;

namespace Grove.Hosting.Web;

/// <summary>The files that modules carry in their wwwroot, each at /{module}/{path}.</summary>
internal sealed class ModuleStaticFiles(IEnumerable<ModuleExtension> modules) : IFileProvider
{
    private const string Root = "wwwroot/";

    private readonly FrozenDictionary<string, EmbeddedFile> _files = modules
        .SelectMany(module => module.Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => (Path: $"/{module.Id}/{name[Root.Length..]}", File: new EmbeddedFile(module.Assembly, name))))
        .ToFrozenDictionary(file => file.Path, file => file.File, StringComparer.OrdinalIgnoreCase);

    public IFileInfo GetFileInfo(string subpath)
        => _files.TryGetValue(subpath, out var file) ? file : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
