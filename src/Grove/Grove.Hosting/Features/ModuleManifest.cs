using OrchardCore.Environment.Extensions;
using OrchardCore.Modules.Manifest;

namespace Grove.Hosting.Features;

internal sealed class ModuleManifest(ModuleAttribute module, string id) : IManifestInfo
{
    public bool Exists => true;

    public ModuleAttribute ModuleInfo => module;

    public string Name => module.Name ?? id;

    public string Type => module.Type;

    public string Author => module.Author ?? "";

    public string Description => module.Description ?? "";

    public string Version => module.Version ?? "";

    public string Website => module.Website ?? "";

    public IEnumerable<string> Tags => module.Tags;
}
