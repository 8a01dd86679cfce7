using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Grove.Hosting.Shells;

/// <summary>Enables and disables features: the new state is stored, the migrations of new features run, and the shell is replaced, all or nothing.</summary>
internal sealed class ShellFeaturesManager(
    IExtensionManager extensions, EnabledFeatures enabled, IShellDescriptorManager descriptors, IEnumerable<IFeatureEventHandler> events, IStore store) : IShellFeaturesManager
{
    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult(extensions.GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(enabled.Features);

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => Task.FromResult(extensions.GetFeatures().Except(enabled.Features));

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => Task.FromResult(extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled));

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => Task.FromResult<IEnumerable<IExtensionInfo>>(enabled.Modules);

    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var disable = ToDisable(featuresToDisable);
        var enable = ToEnable(featuresToEnable).Except(disable).ToArray();

        if (disable.Length + enable.Length == 0)
        {
            return (disable, enable);
        }

        await using var transaction = AmbientTransaction.Current is null ? AmbientTransaction.Begin(store) : null;
        var descriptor = await descriptors.GetShellDescriptorAsync() ?? new ShellDescriptor();
        var installed = descriptor.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var install = enable.Where(feature => !installed.Contains(feature.Id)).ToArray();

        await EachAsync(events, install, (handler, feature) => handler.InstallingAsync(feature));
        await EachAsync(events, enable, (handler, feature) => handler.EnablingAsync(feature));
        await EachAsync(events, disable, (handler, feature) => handler.DisablingAsync(feature));

        var ids = descriptor.Features.Concat(enable.Select(feature => new ShellFeature(feature.Id))).ExceptBy(disable.Select(feature => feature.Id), feature => feature.Id);
        await descriptors.UpdateShellDescriptorAsync(descriptor.SerialNumber, ids);

        // The first scope of the new shell activates it, which runs the migrations.
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var handlers = scope.ServiceProvider.GetServices<IFeatureEventHandler>().ToArray();
            await EachAsync(handlers, install, (handler, feature) => handler.InstalledAsync(feature));
            await EachAsync(handlers, enable, (handler, feature) => handler.EnabledAsync(feature));
            await EachAsync(handlers, disable, (handler, feature) => handler.DisabledAsync(feature));
        });

        if (transaction is not null)
        {
            await transaction.CommitAsync();
        }

        return (disable, enable);
    }

    private IFeatureInfo[] ToEnable(IEnumerable<IFeatureInfo> features)
        => [.. features.SelectMany(feature => extensions.GetFeatureDependencies(feature.Id)).Distinct().Except(enabled.Features)];

    private IFeatureInfo[] ToDisable(IEnumerable<IFeatureInfo> features)
        => [.. features.SelectMany(feature => extensions.GetDependentFeatures(feature.Id)).Distinct().Intersect(enabled.Features).Where(feature => !feature.IsAlwaysEnabled)];

    private static async Task EachAsync(IEnumerable<IFeatureEventHandler> handlers, IEnumerable<IFeatureInfo> features, Func<IFeatureEventHandler, IFeatureInfo, Task> notify)
    {
        foreach (var feature in features)
        {
            foreach (var handler in handlers)
            {
                await notify(handler, feature);
            }
        }
    }
}
