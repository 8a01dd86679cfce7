namespace OrchardCore.Environment.Extensions.Features;

public interface IFeatureInfo
{
    IExtensionInfo Extension { get; }
    bool DefaultTenantOnly { get; }
    bool EnabledByDependencyOnly { get; }
    bool IsAlwaysEnabled { get; }
    int Priority { get; }
    string Category { get; }
    string Description { get; }
    string Id { get; }
    string Name { get; }
    string[] Dependencies { get; }
}
