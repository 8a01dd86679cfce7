using System.Reflection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Grove.Hosting.Features;

/// <summary>A module: an assembly with a manifest, and the features that it declares.</summary>
public sealed class ModuleExtension : IExtensionInfo
{
    private ModuleExtension(Assembly assembly, ModuleAttribute module)
    {
        Assembly = assembly;
        Id = assembly.GetName().Name!;
        Manifest = new ModuleManifest(module, Id);
        Features = [new FeatureInfo(module, Id, this), .. Declared(assembly, module)];
    }

    public Assembly Assembly { get; }

    public string Id { get; }

    public string SubPath => $"Areas/{Id}";

    public bool Exists => true;

    public IManifestInfo Manifest { get; }

    public IReadOnlyList<FeatureInfo> Features { get; }

    IEnumerable<IFeatureInfo> IExtensionInfo.Features => Features;

    public static ModuleExtension Load(Assembly assembly)
        => assembly.GetCustomAttribute<ModuleAttribute>() is { } module
            ? new ModuleExtension(assembly, module)
            : throw new InvalidOperationException(
                $"The assembly '{assembly.GetName().Name}' is listed as a module but has no [assembly: Module(...)]. Add one in its Manifest.cs.");

    private IEnumerable<FeatureInfo> Declared(Assembly assembly, ModuleAttribute module)
        => assembly.GetCustomAttributes<FeatureAttribute>()
            .Where(feature => feature is not ModuleAttribute && feature.Id is { Length: > 0 } && feature.Id != Id)
            .Select(feature => new FeatureInfo(InheritCategory(feature, module), feature.Id, this));

    private static FeatureAttribute InheritCategory(FeatureAttribute feature, ModuleAttribute module)
    {
        feature.Category ??= module.Category;
        return feature;
    }
}
