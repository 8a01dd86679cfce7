using Grove.Hosting.Features;
using Grove.Hosting.Shells;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the content management system to an application.</summary>
public static class OrchardCmsServiceCollectionExtensions
{
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        services.AddSingleton<IModuleNamesProvider, GroveModuleNames>();
        services.AddSingleton<IModuleNamesProvider, ApplicationModuleNames>();
        services.AddSingleton<IExtensionManager, ExtensionManager>();
        services.AddSingleton<StartupCatalog>();
        services.AddSingleton(host => new HostServices(services, host));
        services.AddSingleton(Settings);
        services.AddSingleton<ShellContextFactory>();
        services.AddSingleton<IShellHost, ShellHost>();

        return new OrchardCoreBuilder(services);
    }

    private static ShellSettings Settings(IServiceProvider host)
        => new ShellSettings(new ShellConfiguration(), new ShellConfiguration(host.GetRequiredService<IConfiguration>().GetSection("OrchardCore"))).AsDefaultShell();
}
