using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Grove.Hosting.Features;

/// <summary>A feature as its module's manifest declares it.</summary>
public sealed class FeatureInfo(FeatureAttribute attribute, string id, IExtensionInfo extension) : IFeatureInfo
{
    public string Id => id;

    public IExtensionInfo Extension => extension;

    public string Name { get; } = attribute.Name is { Length: > 0 } name ? name : id;

    public int Priority { get; } = int.TryParse(attribute.Priority, out var priority) ? priority : 0;

    public string Category { get; } = attribute.Category ?? "";

    public string Description { get; } = attribute.Description ?? "";

    public string[] Dependencies { get; } = attribute.Dependencies ?? [];

    public bool DefaultTenantOnly => attribute.DefaultTenantOnly;

    public bool IsAlwaysEnabled => attribute.IsAlwaysEnabled;

    public bool EnabledByDependencyOnly => attribute.EnabledByDependencyOnly;

    public override string ToString() => id;
}
