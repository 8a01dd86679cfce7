using Grove.Hosting.Features;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Grove.Hosting.Shells;

/// <summary>Builds a shell out of the features that its descriptor enables.</summary>
internal sealed class ShellContextFactory(IExtensionManager extensions, StartupCatalog startups, HostServices host, IEnumerable<ShellFeature> hostFeatures)
{
    public ShellContext Create(ShellSettings settings, ShellDescriptor descriptor)
    {
        var enabled = Enabled(descriptor);
        var blueprint = new ShellBlueprint { Settings = settings, Descriptor = descriptor };
        var own = startups.Create(enabled.Features, new StartupServices(blueprint, enabled, host.Provider));
        var shell = new ShellContext { Settings = settings, Blueprint = blueprint };

        var services = new ServiceCollection();
        host.PassOnTo(services);
        services.AddSingleton(settings).AddSingleton(settings.ShellConfiguration);
        services.AddSingleton(descriptor).AddSingleton(blueprint).AddSingleton(enabled);
        services.AddSingleton(new ShellStartups(own));

        foreach (var startup in own)
        {
            startup.ConfigureServices(services);
        }

        // A service that lives as long as the shell must not hold one of a unit of work: Orchard Core refuses that too.
        shell.ServiceProvider = services.BuildServiceProvider(validateScopes: true);
        return shell;
    }

    /// <summary>What the descriptor names, what is always enabled, and what these depend on.</summary>
    private EnabledFeatures Enabled(ShellDescriptor descriptor)
    {
        var ids = descriptor.Features.Concat(hostFeatures).Select(feature => feature.Id)
            .Concat(extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id))
            .SelectMany(extensions.GetFeatureDependencies)
            .Select(feature => feature.Id)
            .ToHashSet(StringComparer.Ordinal);

        return new EnabledFeatures([.. extensions.GetFeatures().Where(feature => ids.Contains(feature.Id))]);
    }
}
