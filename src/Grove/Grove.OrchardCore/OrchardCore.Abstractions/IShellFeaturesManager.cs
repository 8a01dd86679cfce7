using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

public interface IShellFeaturesManager
{
    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();
    Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync();
    Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync();
    Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync();
    Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync();
    Task<ValueTuple<IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>>> UpdateFeaturesAsync(IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force);
}
