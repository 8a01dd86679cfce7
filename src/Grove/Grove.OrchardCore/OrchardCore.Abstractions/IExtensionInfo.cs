using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

public interface IExtensionInfo
{
    IEnumerable<IFeatureInfo> Features { get; }
    IManifestInfo Manifest { get; }
    bool Exists { get; }
    string Id { get; }
    string SubPath { get; }
}
