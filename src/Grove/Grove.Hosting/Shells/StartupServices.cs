using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Grove.Hosting.Shells;

/// <summary>What a startup class may ask for in its constructor: the shell's settings, and the host's services.</summary>
internal sealed class StartupServices(ShellBlueprint blueprint, EnabledFeatures features, IServiceProvider host) : IServiceProvider, IServiceProviderIsService
{
    private readonly IServiceProviderIsService? _known = host.GetService<IServiceProviderIsService>();

    public object? GetService(Type serviceType)
        => serviceType == typeof(ShellSettings) ? blueprint.Settings
            : serviceType == typeof(IShellConfiguration) ? blueprint.Settings.ShellConfiguration
            : serviceType == typeof(ShellDescriptor) ? blueprint.Descriptor
            : serviceType == typeof(EnabledFeatures) ? features
            : serviceType == typeof(IServiceProviderIsService) ? this
            : host.GetService(serviceType);

    public bool IsService(Type serviceType) => GetService(serviceType) is not null || _known?.IsService(serviceType) is true;
}
