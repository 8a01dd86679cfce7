using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

public interface ITypeFeatureProvider
{
    IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency);
    IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature);
    IExtensionInfo GetExtensionForDependency(Type dependency);
    IFeatureInfo GetFeatureForDependency(Type dependency);
    void TryAdd(Type type, IFeatureInfo feature);
}
