using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

public interface IManifestInfo
{
    IEnumerable<string> Tags { get; }
    ModuleAttribute ModuleInfo { get; }
    bool Exists { get; }
    string Author { get; }
    string Description { get; }
    string Name { get; }
    string Type { get; }
    string Version { get; }
    string Website { get; }
}
