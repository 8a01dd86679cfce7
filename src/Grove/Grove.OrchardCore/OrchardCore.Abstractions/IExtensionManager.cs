using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

public interface IExtensionManager
{
    IEnumerable<IExtensionInfo> GetExtensions();
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);
    IEnumerable<IFeatureInfo> GetFeatures();
    IExtensionInfo GetExtension(string extensionId);
    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync();
}
