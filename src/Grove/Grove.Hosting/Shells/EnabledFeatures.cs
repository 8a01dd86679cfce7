using Grove.Hosting.Features;
using OrchardCore.Environment.Extensions.Features;

namespace Grove.Hosting.Shells;

/// <summary>The features that are enabled in a shell, each after those that it depends on.</summary>
public sealed record EnabledFeatures(IReadOnlyList<IFeatureInfo> Features)
{
    public IReadOnlyList<ModuleExtension> Modules { get; } = [.. Features.Select(feature => (ModuleExtension)feature.Extension).Distinct()];
}
