using Grove.Hosting.Background;
using Grove.Hosting.Features;
using Grove.Hosting.Security;
using Grove.Hosting.Setup;
using Grove.Hosting.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
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
        services.AddHttpContextAccessor();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddOptions<SecurityHeadersOptions>().BindConfiguration("OrchardCore:Grove_Security");
        services.AddSingleton<IConfigureOptions<ShellOptions>, AppData>();
        services.AddSingleton<IModuleNamesProvider, GroveModuleNames>();
        services.AddSingleton<IModuleNamesProvider, ApplicationModuleNames>();
        services.AddSingleton<IExtensionManager, ExtensionManager>();
        services.AddSingleton<StartupCatalog>();
        services.AddSingleton(host => new HostServices(services, host));
        services.AddSingleton(Settings);
        services.AddSingleton<AutoSetup>();
        services.AddHostedService<SiteStart>();
        services.AddHostedService<StartMessage>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<BackgroundTasks>();
        services.AddSingleton<ShellContextFactory>();
        services.AddSingleton<ShellDescriptorReader>();
        services.AddSingleton<IShellHost, ShellHost>();

        return new OrchardCoreBuilder(services);
    }

    private static ShellSettings Settings(IServiceProvider host)
    {
        var settings = new ShellSettings(new ShellConfiguration(), new ShellConfiguration(host.GetRequiredService<IConfiguration>().GetSection("OrchardCore"))).AsDefaultShell();
        host.GetRequiredService<AutoSetup>().SetDatabase(settings);
        return settings;
    }
}
